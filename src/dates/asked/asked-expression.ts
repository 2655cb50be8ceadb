import { addDays, parseDay } from '../../domain/calendar.ts';
import type { DayInterval } from '../timex-interval.ts';
import type { AskedFrom } from './asked-from.ts';
import { ASKED_FRAMES } from './frames.ts';
import { readSimpleDate } from './simple-date.ts';

const FRAMES = ASKED_FRAMES.map(({ words, read }) => ({ read, pattern: new RegExp(`^${words}`, 'i') }));
/** What comes again every week, month or year has no such word: an earlier one may be meant. */
const ONE_OF_ITS_KIND = /\d{4}|\b(?:this|last|past|previous|ago|yesterday|today)\b/i;

/**
 * The days that an expression typed by a user names; `null` where it names none. "February" is the latest one that has begun,
 * "friday" the latest one, "the last week of March" in the middle of March last year's.
 */
export function readAskedExpression(words: string, from: AskedFrom): DayInterval | null {
  if (!parseDay(from.now))
    throw new RangeError(`The day of asking must be an ISO day such as 2026-02-28; got "${from.now}".`);
  return read(words.trim().replace(/\s+/g, ' '), from);
}

function read(words: string, from: AskedFrom): DayInterval | null {
  for (const { pattern, read: readFrame } of FRAMES) {
    const found = pattern.exec(words);
    const date = found === null ? '' : words.slice(found[0].length);
    const days = date === '' ? null : read(date, from);
    if (found === null || days === null) continue;
    const meant = readFrame(found.groups ?? {}, days);
    if (meant === null) continue;
    if (meant.from <= from.now || ONE_OF_ITS_KIND.test(date)) return meant;
    const earlier = read(date, { now: addDays(days.from, -1) });
    return earlier && readFrame(found.groups ?? {}, earlier);
  }
  return readSimpleDate(words, from);
}
