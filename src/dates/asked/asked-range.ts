import { addDays, addMonths, earlierDay, laterDay, parseDay } from '../../domain/calendar.ts';
import type { DayInterval } from '../timex-interval.ts';
import { readAskedExpression } from './asked-expression.ts';
import type { AskedFrom } from './asked-from.ts';
import { MONTH_DAY } from './asked-pattern.ts';

const NUMBER = /^(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/i;
const TELLS_YEAR = /\d{4}/;

/**
 * The days from one date to another: "1 to 5 February", "January to March", "March 3-7, 2026". A bare number, or a date without its
 * year or week, is read beside the other date.
 */
export function readRange(first: string, last: string, asked: AskedFrom): DayInterval | null {
  const number = NUMBER.exec(last.trim())?.groups;
  if (number && MONTH_DAY.test(first.trim())) return fromMonthDay(first, number['day'] ?? '', number['year'], asked);
  const end = readAskedExpression(last, asked);
  if (!end) return null;
  const start = readStart(first, end, asked);
  if (!start) return null;
  if (start.from > end.to && TELLS_YEAR.test(first) && !TELLS_YEAR.test(last)) {
    const later = readAskedExpression(last, { now: addDays(addMonths(start.from, 12), -1) });
    if (later) return { from: start.from, to: later.to };
  }
  return { from: earlierDay(start.from, end.from), to: laterDay(start.to, end.to) };
}

/** "March 3 to 7". */
function fromMonthDay(first: string, day: string, year: string | undefined, asked: AskedFrom): DayInterval | null {
  const start = readAskedExpression(year ? `${first} ${year}` : first, asked);
  const end = start && parseDay(`${start.from.slice(0, 8)}${day.padStart(2, '0')}`);
  return start && end && end >= start.from ? { from: start.from, to: end } : null;
}

/** The first date is the latest such one before the second. */
function readStart(first: string, end: DayInterval, asked: AskedFrom): DayInterval | null {
  const day = NUMBER.exec(first.trim())?.groups?.['day']?.padStart(2, '0');
  if (day === undefined)
    return readAskedExpression(first, TELLS_YEAR.test(first) ? asked : { now: startsFrom(first, end, asked) });
  const month = end.from.slice(0, 8);
  const same = parseDay(`${month}${day}`);
  const found = same !== null && same <= end.to ? same : parseDay(`${addMonths(`${month}01`, -1).slice(0, 8)}${day}`);
  return found === null ? null : { from: found, to: found };
}

const FROM_TODAY = /\b(?:last|this|past|previous|ago|yesterday|today)\b/i;

/** "Last week" counts from today whatever it goes to. */
const startsFrom = (first: string, end: DayInterval, { now }: AskedFrom): string =>
  FROM_TODAY.test(first) ? now : end.to;
