import { periodValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { unitOf } from '../vocabulary.ts';

const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, next: 1, coming: 1 };

/**
 * The week, month, quarter, year, decade or century before, of and after publication.
 * Matches: "last week", "earlier this year", "next month". Not: "the last year of the war" (a length), "this year's end" as a name.
 */
export const relativePeriod: TimexRule = {
  name: 'relative-period',
  pattern: timexPattern(
    '\\b(?:the )?(?<which>(?<!the )(?:last|next)|this|this coming|current|present)(?: (?:calendar|fiscal|financial))? (?<unit>week|weekend|month|quarter|year|decade|century)\\b(?!-)',
  ),
  read({ groups }, { published }) {
    const unit = unitOf(groups['unit'] ?? '');
    const step = STEPS[groups['which']?.toLowerCase() ?? ''] ?? 0;
    return { type: 'DATE', value: periodValue(published, unit, step) };
  },
};
