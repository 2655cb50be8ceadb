import { timexPattern } from '../timex/rule.ts';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const PERIOD = 'day|week|weekend|month|quarter|year';
const COUNT = '\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few';
const BOUND =
  'between|before|after|since|until|till|from|by|prior to|earlier than|later than|up to|during|within|over|in|on|of|as of|starting';

/** Source of a pattern for one date as people type it in a question; for texts as `plainText` gives them. */
const ASKED_DATE = [
  '\\d{4}-\\d\\d-\\d\\d',
  `${YEAR}-(?:q[1-4]|\\d\\d)`,
  '\\d{1,2}/\\d{1,2}/\\d{4}',
  `(?:${WEEKDAY},? )?(?:the )?(?:${MONTH})\\.? ${DAY}(?!\\d)(?:,? ${YEAR})?`,
  `(?:${WEEKDAY},? )?(?:the )?${DAY}(?: of)? (?:${MONTH})\\b\\.?(?:,? ${YEAR})?`,
  `(?:(?:the )?(?:start|beginning|end|middle) of |early |late |mid[- ])?(?:(?:last|this) )?(?:${MONTH})\\b\\.?(?:,? (?:of )?${YEAR})?`,
  `q[1-4](?: (?:of )?${YEAR})?`,
  `(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`,
  '(?:the day before )?yesterday|today|tonight|last night|this (?:morning|afternoon|evening)',
  `(?:the )?(?:last|past|previous) (?:(?:${COUNT}) )?(?:${PERIOD})s?`,
  `(?:this|last|past) ${WEEKDAY}|this (?:${PERIOD})|the weekend|${WEEKDAY}`,
  `(?:${COUNT}) (?:${PERIOD})s? ago`,
  YEAR,
].join('|');

/** A pattern that matches where it is set to, and nowhere else. */
const here = (source: string): RegExp => new RegExp(timexPattern(source).source, 'y');

/** The word before a date that bounds it, with the blank after it; a day that the second date of a range completes; what joins the two. */
export const BOUND_HERE = here(`(?:${BOUND}) `);
export const DAY_HERE = here(DAY);
export const RANGE_HERE = here(' and | to | ?[–-] ?| until | through ');

/** A date. What stands behind it may still be a part of the word, and then it is none. */
export const DATE_HERE = here(`(?:${ASKED_DATE})\\b`);
/** A date with nothing of its word behind it, be it a shorter one than `DATE_HERE` matches. Rarely needed. */
export const WHOLE_DATE_HERE = here(`(?:${ASKED_DATE})\\b(?![\\w-])`);

/** What every date in a question has something of. Tried first: most questions have none, and need no pattern for dates compiled. */
export const MAY_HOLD_DATE = new RegExp(
  `\\d|\\b(?:(?:yester|to)day|tonight|night|morning|afternoon|evening|weekend|${WEEKDAY}|(?:${PERIOD})s?|${MONTH})\\b`,
  'i',
);

/** Dates that are more often something else unless a word such as "in" or "since" stands before them: "may he", "2000". */
export const WANTS_A_WORD = new RegExp(`^(?:may|march|mar|april|june|august|jan|dec|sep|sun|sat|${YEAR})$`, 'i');
