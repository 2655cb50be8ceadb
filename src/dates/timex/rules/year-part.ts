import { yearOf } from '../../../domain/calendar.ts';
import { type TimexRule, timexPattern } from '../rule.ts';

/**
 * A half of a year, and its end.
 * Matches: "the first half of 2025", "the second half", "year-end". Not: "the second half of the match", "half a year".
 */
export const yearPart: TimexRule = {
  name: 'year-part',
  pattern: timexPattern(
    '\\b(?:the (?<half>first|second|last|latter) half(?: of (?:(?<year>(?:19|20)\\d\\d)|(?<rel>this|last|next) year)|(?= (?:profit|results|of the year)|[.,;]))|(?<end>year[ -]end))\\b',
  ),
  read({ groups }, { published }) {
    const step = groups['rel'] ? ({ last: -1, this: 0, next: 1 }[groups['rel'].toLowerCase()] ?? 0) : 0;
    const year = groups['year'] ?? (published ? String(yearOf(published) + step) : 'XXXX');
    if (groups['end']) return { type: 'DATE', value: `${year}-12-31` };
    return { type: 'DATE', value: `${year}-H${/first/i.test(groups['half'] ?? '') ? 1 : 2}` };
  },
};
