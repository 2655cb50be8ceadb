import { quarterOf, yearOf } from '../../../domain/calendar.ts';
import { parseOrdinal } from '../number-words.ts';
import { periodValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { looksAhead } from '../tense.ts';

const YEAR_STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * A quarter of a year by its number; without a year, the latest one that has begun.
 * Matches: "the third quarter", "second-quarter profit", "Q4 2025", "this year's first quarter". Not: "the third quarter-final", "fourth quarter of the game".
 */
export const quarter: TimexRule = {
  name: 'quarter',
  pattern: timexPattern(
    "\\b(?:(?:the )?(?<which>last|this|next) year's |the )?(?:(?<year0>(?:19|20)\\d\\d) )?(?:fiscal[ -])?(?:(?<ordinal>first|second|third|fourth|final(?=[ -]quarter of (?:19|20))|1st|2nd|3rd|4th)[ -](?:fiscal |financial )?quarter\\b|Q(?<digit>[1-4])\\b)(?:(?: of)?(?: fiscal)? (?<year>(?:19|20)\\d\\d)\\b| of (?<which2>last|this|next) year\\b)?(?!-final| of the (?:game|match))",
  ),
  read({ groups, start }, { text, published }) {
    const number = groups['digit'] ? Number(groups['digit']) : (parseOrdinal(groups['ordinal'] ?? '') ?? 4);
    const stated = groups['year'] ?? groups['year0'];
    if (stated) return { type: 'DATE', value: `${stated}-Q${number}` };
    if (!published) return { type: 'DATE', value: `XXXX-Q${number}` };
    const which = (groups['which'] ?? groups['which2'])?.toLowerCase();
    if (which) return { type: 'DATE', value: `${yearOf(published) + (YEAR_STEPS[which] ?? 0)}-Q${number}` };
    const here = quarterOf(published);
    const ahead = looksAhead(text, start);
    const step = ahead ? (number < here - 1 ? 1 : 0) : number > here ? -1 : 0;
    return { type: 'DATE', value: `${yearOf(published) + step}-Q${number}` };
  },
};

/**
 * The quarter that a report is about: the last one named, else the one before publication.
 * Matches: "in the quarter", "the latest quarter", "the year-earlier quarter". Not: "a quarter of them", "the French Quarter".
 */
export const reportedQuarter: TimexRule = {
  name: 'reported-quarter',
  pattern: timexPattern(
    '\\b(?:the|its) (?:(?<back>year-earlier|year-ago|corresponding|comparable)|(?<latest>latest|most recent|current|latest reported)|(?<previous>previous|prior)|(?<year>(?:19|20)\\d\\d))? ?(?:fiscal )?(?:quarter|(?<=(?:year-earlier|year-ago|latest|corresponding|comparable|\\d) )period)\\b(?!-| of )',
  ),
  accepts: (match) => !/Quarter/.test(match.text),
  read({ groups }, { published, lastQuarter }) {
    const base = published ? periodValue(published, 'quarter', -1) : (lastQuarter ?? 'XXXX-QX');
    if (groups['year']) return { type: 'DATE', value: `${groups['year']}-${base.slice(5)}` };
    if (groups['back'] && /^\d{4}/.test(base))
      return { type: 'DATE', value: `${Number(base.slice(0, 4)) - 1}-${base.slice(5)}` };
    return { type: 'DATE', value: base };
  },
};
