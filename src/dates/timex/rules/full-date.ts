import { makeDay } from '../../../domain/calendar.ts';
import { type TimexMatch, type TimexRule, timexPattern } from '../rule.ts';
import { MONTH, monthNumber, WEEKDAY } from '../vocabulary.ts';

const dayOf = ({ groups }: TimexMatch): string | null =>
  makeDay(
    Number(groups['year'] ?? groups['year2']),
    monthNumber(groups['month'] ?? groups['month2'] ?? ''),
    Number(groups['day'] ?? groups['day2']),
  );

/**
 * A day with its month and year, American or British, with or without its weekday.
 * Matches: "on Friday, Feb. 27, 2026,", "27th of February 2026". Not: "February 30, 2026".
 */
export const fullDate: TimexRule = {
  name: 'full-date',
  pattern: timexPattern(
    `\\b(?:(?:${WEEKDAY}),?(?: the)? )?(?:(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ?(?<year>(?:1[5-9]|20)\\d\\d)|(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month2>${MONTH}),? (?<year2>(?:1[5-9]|20)\\d\\d))\\b`,
  ),
  accepts: (match) => dayOf(match) !== null,
  read: (match) => ({ type: 'DATE', value: dayOf(match) ?? '' }),
};
