import type { AskedFrom } from '../../dates/asked/asked-from.ts';
import { type AskedDates, readAskedDates } from '../../dates/asked-dates.ts';
import { addMonths } from '../../domain/calendar.ts';

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{4}-\d{2}/iu;
const year = /\d{4}/u;
/** Told from the day of asking; "the last week of March" is not. */
const fromToday = /\b(?:this|past|next|last(?! (?:\w+ ){1,2}(?:of|in)\b))\b/iu;
/** What is due lies ahead: a month without its year is the nearest one, be it before or after the newest document. */
const monthsAhead = 6;

/**
 * The days on which something is due that a question about deadlines names: "in April", "by 30 June 2026". A weekday or "today" is
 * left among the words of the question: texts set limits in the same words.
 */
export function readDueDates(question: string, { now, newest = now }: AskedFrom): AskedDates[] {
  const middle = addMonths(newest < now ? newest : now, monthsAhead);
  return readAskedDates(question, { now: middle }).filter(({ span, from, to }) => {
    const words = question.slice(span.start, span.end);
    return (month.test(words) || (year.test(words) && from !== to)) && !fromToday.test(words);
  });
}
