import { durationValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { unitOf } from '../vocabulary.ts';

/**
 * One unit of time up to or from publication, as a length.
 * Matches: "over the past year", "in the next week". Not: "last year" (the year before), "the past yearly reports".
 */
export const runOfTime: TimexRule = {
  name: 'run-of-time',
  pattern: timexPattern(
    '\\b(?:the|this) (?:past|last|next|coming) (?<unit>year|month|week|day|hour|decade|century|quarter|weekend)\\b(?!-)',
  ),
  read: ({ groups }) => ({ type: 'DURATION', value: durationValue(1, unitOf(groups['unit'] ?? '')) }),
};
