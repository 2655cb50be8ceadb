import { yearOf } from '../../../domain/calendar.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { SPELLED_YEAR, spelledYear } from '../spelled-year.ts';
import { MONTH, monthNumber } from '../vocabulary.ts';

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * A month with its year, in digits or words, or by "last", "this" and "next year".
 * Matches: "in March 1996", "January this year". Not: "the March 2026ers", "may last years".
 */
export const monthYear: TimexRule = {
  name: 'month-year',
  pattern: timexPattern(
    `\\b(?<month>${MONTH})(?:,? (?:of )?(?:(?<year>(?:1[5-9]|20)\\d\\d)|(?<spelled>${SPELLED_YEAR})|(?<which>last|this|next) year)|, ?'(?<short>\\d\\d))\\b(?![-\\d]|'s)`,
  ),
  accepts: (match) => /^[A-Z]/.test(match.text),
  read({ groups }, { published }) {
    const month = String(monthNumber(groups['month'] ?? '')).padStart(2, '0');
    const step = STEPS[groups['which']?.toLowerCase() ?? ''];
    if (step !== undefined) return { type: 'DATE', value: `${published ? yearOf(published) + step : 'XXXX'}-${month}` };
    const year = groups['year'] ?? (groups['short'] ? `19${groups['short']}` : spelledYear(groups['spelled'] ?? ''));
    return { type: 'DATE', value: `${year}-${month}` };
  },
};
