import { findWrittenDay } from '../written-day.ts';

/** What a line of a head says of a day: its ISO day, and what it says happened on it; `null` where it only names it. */
export interface DateLine {
  readonly day: string;
  readonly what: 'published' | 'updated' | null;
  /** Whether the line names nothing beside the day. */
  readonly alone: boolean;
}

/** Longer lines are sentences. */
const longestDateLine = 160;
/** What stands between the parts of a byline: "Jane Roe | The Daily | 3 March 2026". */
const separator = /\s+[|•·/—–-]\s+|\s*[|•·]\s*/u;

const published =
  /^(?:(?:first |originally )?published|posted|issued|released|decided|filed|publication date|for (?:immediate )?release)\b(?: on\b| at\b)?/i;
const updated = /^(?:last )?(?:updated|modified|revised)\b(?: on\b| at\b)?/i;
/** It may be the date of the text, and of an event it tells of. */
const unsaid = /^(?:date(?=:)|(?:strictly )?(?:under )?embargo(?:ed)?\b(?: until| till)?)/i;
const instant = /^(\d{4}-\d{2}-\d{2})T(?=\d)/;
const weekday = /^(?:on )?(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const zone = String.raw`(?:GMT|UTC|Z|BST|WES?T|CES?T|[ECMP][SD]?T|EES?T|[IJKM]S[TK]|A[EWC][SD]T|SGT|HKT|[SWE]AS?T|[+-]\d{2}:?\d{2})`;
/** A time of day with its zone, as it stands before or after a day. */
const clock = String.raw`\d{1,2}(?:[:.]\d{2}){0,2}(?:[.,]\d{1,9})?\s*(?:[ap]\.?\s?m\.?)?(?:\s*\(?${zone}\)?){0,2}`;
const timeBefore = new RegExp(`^(?:at )?${clock},?\\s+(?:on )?`, 'i');
const timeAfter = new RegExp(`^,?\\s*(?:(?:at|@)\\s+)?(?:T?${clock})?\\.?$`, 'i');

/**
 * Reads a line of a head that gives a day with its year and nothing but what belongs to one: a weekday, a time, a label,
 * and beside a separator or after "By Jane Roe," other parts of a byline.
 * Matches: "March 3, 2026", "Published: 3 March 2026, 10:15 GMT", "Jane Roe | Updated March 1, 2026 4:05 p.m. ET",
 * "By Jane Roe, March 5, 2026". Not: "March 3", "City Hall, March 21, 2026", "The meeting of 24 February 2026".
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > longestDateLine) return null;
  const whole = line.trim();
  const parts = whole.split(separator);
  const byline = /^by\s+\p{L}[^,]*(?:,\s*[^,\d]+)?,\s*(?=\S)/iu.exec(whole)?.[0];
  if (byline !== undefined) parts.push(whole.slice(byline.length));
  const found = parts.map(readPart).filter((part) => part !== null);
  const best = found.find(({ what }) => what === 'published') ?? found.find(({ what }) => what === null) ?? found[0];
  return best ? { ...best, alone: found.length === parts.length } : null;
}

/** "Lunde, 3 March 2026", as letters and releases begin: of a text where it stands on top, of an event elsewhere. */
export function readPlaceLine(line: string): string | null {
  const place = /^\p{Lu}[\p{L}\p{M} .'’-]{1,30},\s+(?=\S)/u.exec(line)?.[0];
  const found = place === undefined ? null : readDateLine(line.slice(place.length));
  return found?.alone && found.what === null ? found.day : null;
}

function readPart(part: string): Omit<DateLine, 'alone'> | null {
  const label = published.exec(part) ?? updated.exec(part) ?? unsaid.exec(part);
  const what = published.test(part) ? 'published' : updated.test(part) ? 'updated' : null;
  const rest = part
    .slice(label?.[0].length ?? 0)
    .replace(/^\s*[:.,]?\s*/, '')
    .replace(weekday, '')
    .replace(instant, '$1 ');
  const written = findWrittenDay(rest);
  if (!written?.day) return null;
  const at = rest.indexOf(written.words);
  const before = rest.slice(0, at).replace(weekday, '');
  if (before !== '' && before.replace(timeBefore, '').replace(weekday, '') !== '') return null;
  return timeAfter.test(rest.slice(at + written.words.length)) ? { day: written.day, what } : null;
}
