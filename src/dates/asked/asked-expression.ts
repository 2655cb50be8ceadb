import { addDays, addMonths, parseDay } from '../../domain/calendar.ts';
import { findTimexes } from '../find-timexes.ts';
import { parseNumber } from '../timex/number-words.ts';
import { type Unit, unitOf } from '../timex/vocabulary.ts';
import { type DayInterval, intervalOf } from '../timex-interval.ts';
import type { AskedFrom } from './asked-from.ts';

const RUN =
  /^(?:the\s+)?(?:(?:last|past|previous)\s+(?<count>\d{1,3}|[a-z]+(?:\s+of)?)|past|(?<=the\s+)last)\s+(?<unit>day|week|month|quarter|year)s?$/i;
const ISO_MONTH = /^(?<year>\d{4})-(?<part>\d\d|q[1-4])$/i;
/** Nothing but a weekday, a month, a quarter or a day of a month: what tells neither year nor week. */
const RECURRING =
  /^(?:(?:early|mid|late|the|of|start|beginning|middle|end|on|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|\d{1,2}(?:st|nd|rd|th)?)(?:[\s.,-]+|$))+$/i;
const NAMES = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|q)[a-z]*\b/gi;

/**
 * The days that an expression typed by a user names; `null` where it names none. Read by the same rules as the texts:
 * "february" is the latest one that has begun, "friday" the latest one.
 */
export function readAskedExpression(words: string, { now, newest = now }: AskedFrom): DayInterval | null {
  const plain = words.trim().replace(/\s+/g, ' ');
  const today = parseDay(newest < now && RECURRING.test(plain) ? newest : now);
  if (!today) throw new RangeError(`The day of asking must be an ISO day such as 2026-02-28; got "${now}".`);
  const run = RUN.exec(plain)?.groups;
  const count =
    run && (run['count']?.toLowerCase() === 'few' ? 3 : parseNumber((run['count'] ?? 'one').replace(/ of$/i, '')));
  if (run && count) return { from: back(today, count, unitOf(run['unit'] ?? '')), to: today };
  const month = ISO_MONTH.exec(plain)?.groups;
  if (month) return intervalOf({ type: 'DATE', value: `${month['year']}-${month['part']?.toUpperCase()}` });
  // Users write "feb" and "friday"; the rules for texts want names to be written as names, after a preposition.
  const named = `in ${plain.replace(NAMES, (name) => (name[0] ?? '').toUpperCase() + name.slice(1))}`;
  const timex = findTimexes(named, today)[0];
  if (!timex || !/^in (?:the )?$/.test(named.slice(0, timex.start)) || timex.end < named.length - 1) return null;
  const days = intervalOf(timex);
  const past = days && days.from > today && !/\d{4}/.test(plain) ? aYearEarlier(days) : days;
  return past && narrow(past, timex.mod);
}

/** What is asked about has been said: in March, "may" is last year's. */
const aYearEarlier = ({ from, to }: DayInterval): DayInterval => ({
  from: addMonths(from, -12),
  to: addMonths(to, -12),
});

const back = (day: string, count: number, unit: Unit): string =>
  unit === 'day' || unit === 'week'
    ? addDays(day, -count * (unit === 'week' ? 7 : 1))
    : addMonths(day, -count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1));

/** "Early", "mid" and "late" leave a third of a month. */
function narrow({ from, to }: DayInterval, mod: string | undefined): DayInterval {
  if (from.slice(0, 7) !== to.slice(0, 7) || from === to) return { from, to };
  if (mod === 'START') return { from, to: addDays(from, 9) };
  if (mod === 'MID') return { from: addDays(from, 10), to: addDays(from, 19) };
  return mod === 'END' ? { from: addDays(from, 20), to } : { from, to };
}
