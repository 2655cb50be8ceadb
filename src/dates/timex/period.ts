import { addDays, addMonths, isoWeek, quarterOf, yearOf } from '../../domain/calendar.ts';
import type { Unit } from './vocabulary.ts';

/**
 * The TIMEX3 value of the period of length `unit` that is `steps` periods after the one `day` lies in:
 * (`2026-02-28`, month, -1) → `2026-01`. Where the day is unknown, the value with what is unknown as X.
 */
export function periodValue(day: string | null, unit: Unit, steps: number): string {
  if (day === null) return UNKNOWN[unit];
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return addDays(day, unit === 'day' ? steps : 0);
    case 'week':
      return isoWeek(addDays(day, 7 * steps));
    case 'weekend':
      return `${isoWeek(addDays(day, 7 * steps))}-WE`;
    case 'month':
      return addMonths(day, steps).slice(0, 7);
    case 'quarter': {
      const at = addMonths(`${day.slice(0, 7)}-01`, 3 * steps);
      return `${at.slice(0, 4)}-Q${quarterOf(at)}`;
    }
    case 'year':
      return String(yearOf(day) + steps).padStart(4, '0');
    case 'decade':
      return String(Math.floor(yearOf(day) / 10) + steps);
    case 'century':
      return String(Math.floor(yearOf(day) / 100) + steps);
  }
}

const UNKNOWN: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const DURATION_CODES: Readonly<Record<Unit, readonly [prefix: string, code: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

const VAGUE_LONG: Readonly<Partial<Record<Unit, string>>> = { decade: 'PXDE', century: 'PXCE' };

/** The TIMEX3 value of a length of time; `null` for a number that is not definite ("several months" → `PXM`). */
export function durationValue(count: number | null, unit: Unit): string {
  const [prefix, code, factor] = DURATION_CODES[unit];
  if (count === null) return VAGUE_LONG[unit] ?? `${prefix}X${code}`;
  if (Number.isInteger(count * factor)) return `${prefix}${count * factor}${code}`;
  const whole = Math.floor(count);
  if (unit === 'hour') return `PT${whole || ''}${whole ? 'H' : ''}${Math.round((count - whole) * 60)}M`;
  if (unit === 'year') return `P${whole || ''}${whole ? 'Y' : ''}${Math.round((count - whole) * 12)}M`;
  return `${prefix}${count * factor}${code}`;
}
