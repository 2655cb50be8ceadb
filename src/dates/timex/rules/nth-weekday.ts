import { addMonths, monthOf, yearOf } from '../../../domain/calendar.ts';
import { nthWeekday } from '../near-weekday.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { looksAhead } from '../tense.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };

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
    const nth = ORDINALS[groups['nth']?.toLowerCase() ?? ''] ?? 1;
    const weekday = weekdayNumber(groups['day'] ?? '');
    const at = (year: number, month: number): string | null => dayInMonth(year, month, weekday, nth);
    if (groups['year']) {
      return reading(at(Number(groups['year']), monthNumber(groups['month'] ?? '')));
    }
    if (!published) return reading(null);
    if (groups['which']) {
      const step = { last: -1, next: 1 }[groups['which'].toLowerCase()] ?? 0;
      const month = addMonths(published, step);
      return reading(at(yearOf(month), monthOf(month)));
    }
    const year = yearOf(published);
    const days = [year - 1, year, year + 1].map((y) => at(y, monthNumber(groups['month'] ?? '')));
    const known = days.filter((day) => day !== null);
    const chosen = looksAhead(text, start)
      ? known.find((day) => day >= published)
      : known.findLast((day) => day <= published);
    return reading(chosen ?? null);
  },
};

const reading = (day: string | null) => ({ type: 'DATE', value: day ?? 'XXXX-XX-XX' }) as const;

function dayInMonth(year: number, month: number, weekday: number, nth: number): string | null {
  const day = nthWeekday(year, month, weekday, nth);
  return monthOf(day) === month ? day : null;
}
