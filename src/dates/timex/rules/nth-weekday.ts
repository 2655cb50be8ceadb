import { addMonths, monthOf, yearOf } from '../../../domain/calendar.ts';
import { nthWeekday } from '../near-weekday.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { looksAhead } from '../tense.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };

/**
 * A weekday counted within its month; without a year it is the latest, or the next where the words look ahead.
 * Matches: "the second Tuesday of November", "the last Friday in May 2025". Not: "the first Monday Club dinner", "the fifth Monday of February".
 */
export const nthWeekdayOfMonth: TimexRule = {
  name: 'nth-weekday',
  pattern: timexPattern(
    `\\b(?:the )?(?<nth>${Object.keys(ORDINALS).join('|')}) (?<day>${WEEKDAY}) (?:of|in) (?:(?<month>${MONTH})(?!\\w)(?:,? (?<year>(?:19|20)\\d\\d)\\b)?|(?<which>this|last|next|the) month\\b)`,
  ),
  read({ groups, start }, { text, published }) {
    const at = (year: number, month: number): string =>
      dayInMonth(year, month, weekdayNumber(groups['day'] ?? ''), ORDINALS[groups['nth']?.toLowerCase() ?? ''] ?? 1);
    const month = monthNumber(groups['month'] ?? '');
    if (groups['year']) return { type: 'DATE', value: at(Number(groups['year']), month) };
    if (!published) return { type: 'DATE', value: 'XXXX-XX-XX' };
    if (groups['which']) {
      const there = addMonths(published, STEPS[groups['which'].toLowerCase()] ?? 0);
      return { type: 'DATE', value: at(yearOf(there), monthOf(there)) };
    }
    const here = at(yearOf(published), month);
    const step = looksAhead(text, start) ? (here < published ? 1 : 0) : here > published ? -1 : 0;
    return { type: 'DATE', value: at(yearOf(published) + step, month) };
  },
};

/** The day, or the month alone where it has no such day (a fifth Monday). */
function dayInMonth(year: number, month: number, weekday: number, nth: number): string {
  const day = nthWeekday(year, month, weekday, nth);
  return monthOf(day) === month ? day : `${year}-${String(month).padStart(2, '0')}`;
}
