import { addDays, parseDay, weekdayOf } from '../domain/calendar.ts';
import type { Timex } from '../domain/time.ts';

/** Minutes ahead of UTC of the zones that have one offset all year under the name. */
const FIXED: Readonly<Record<string, number>> = {
  GMT: 0, UTC: 0, BST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180, JST: 540, KST: 540, HKT: 480, SGT: 480,
  AEST: 600, AEDT: 660, NZST: 720, NZDT: 780, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
}; // biome-ignore format: a table reads best in rows

/** Standard offsets of the American zones that newspapers name without saying whether it is summer. */
const AMERICAN: Readonly<Record<string, number>> = { E: -300, C: -360, M: -420, P: -480 };

const SECOND_CLOCK = /\((\d{1,2}):?(\d\d)\s(GMT|UTC)\)/;
const ZONE_NAME =
  /\b([ECMP])T\b|\b(Eastern|Central|Mountain|Pacific)(?:\s(Standard|Daylight|Summer))?(?:\sTime)?\b|\b([A-Z]{3,4})\b/;
const LOCAL = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/;

/**
 * The instant of a clock time in UTC, `2026-02-27T22:01:00Z`; `null` where the expression has no day, no clock time
 * or no zone that can be told from its words.
 */
export function instantOf(timex: Timex): string | null {
  if (/T\d\d:\d\dZ$/.test(timex.value)) return `${timex.value.slice(0, -1)}:00Z`;
  const offsetGiven = /^(.*T\d\d:\d\d)([+-])(\d\d):(\d\d)$/.exec(timex.value);
  if (offsetGiven) {
    const sign = offsetGiven[2] === '-' ? -1 : 1;
    return shift(offsetGiven[1] ?? '', -sign * (Number(offsetGiven[3]) * 60 + Number(offsetGiven[4])));
  }
  const local = LOCAL.exec(timex.value);
  if (!local) return null;
  const second = SECOND_CLOCK.exec(timex.text);
  if (second) {
    const apart = Number(second[1]) * 60 + Number(second[2]) - (Number(local[2]) * 60 + Number(local[3]));
    // Zones lie between 12 hours behind UTC and 14 ahead: that tells which day the second clock is on.
    return shift(timex.value, apart > 720 ? apart - 1440 : apart < -840 ? apart + 1440 : apart);
  }
  const offset = zoneOffset(timex.text, local[1] ?? '');
  return offset === null ? null : shift(timex.value, -offset);
}

function zoneOffset(words: string, day: string): number | null {
  const [, letter, name, season, code] = ZONE_NAME.exec(words) ?? [];
  if (code) return FIXED[code] ?? null;
  const standard = AMERICAN[letter ?? name?.[0] ?? ''];
  if (standard === undefined) return null;
  const summer = season ? season !== 'Standard' : inAmericanSummerTime(day);
  return standard + (summer ? 60 : 0);
}

/** Second Sunday of March to the first of November (the United States' rule since 2007). */
function inAmericanSummerTime(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const sundayFrom = (first: string): string => addDays(first, (7 - weekdayOf(first)) % 7);
  return day >= sundayFrom(`${year}-03-08`) && day < sundayFrom(`${year}-11-01`);
}

/** A local time moved by minutes, as an instant; `null` where its day does not exist. */
function shift(local: string, minutes: number): string | null {
  const day = parseDay(local);
  if (!day) return null;
  const total = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) + minutes;
  const rest = ((total % 1440) + 1440) % 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${addDays(day, Math.floor(total / 1440))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00Z`;
}
