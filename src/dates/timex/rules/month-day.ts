import { chooseYear, existsInSomeYear } from '../choose-year.ts';
import { type TimexMatch, type TimexRule, timexPattern } from '../rule.ts';
import { looksAhead } from '../tense.ts';
import { MONTH, monthNumber, WEEKDAY } from '../vocabulary.ts';

const monthOf = ({ groups }: TimexMatch): number => monthNumber(groups['month'] ?? groups['month2'] ?? '');
const dayOf = ({ groups }: TimexMatch): number => Number(groups['day'] ?? groups['day2']);

/** "may 5", "march 12" in small letters are more often a verb and a count than a day. */
const smallVerb = (words: string): boolean => /(?:^|\s)(?:may|march|mar)\b/.test(words);

/**
 * A day of a month without its year, which is taken from the day of publication.
 * Matches: "On February 28, she announced", "28 February", "Saturday, April 25". Not: "Feb 30", "March 5,000 miles", "may 5 times".
 */
export const monthDay: TimexRule = {
  name: 'month-day',
  pattern: timexPattern(
    `\\b(?:(?<weekday>${WEEKDAY}),?(?: the)? )?(?:(?<month>${MONTH}) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month2>${MONTH}))(?![\\w%/]|[.,:]\\d| (?:percent|per cent|million|billion|points)\\b)`,
  ),
  accepts: (match) => existsInSomeYear(monthOf(match), dayOf(match)) && !smallVerb(match.text),
  read(match, { text, published }) {
    const month = monthOf(match);
    const day = dayOf(match);
    const chosen =
      published && chooseYear(published, month, day, looksAhead(text, match.start), match.groups['weekday']);
    return {
      type: 'DATE',
      value: chosen || `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    };
  },
};
