const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const PERIOD = 'day|week|weekend|month|quarter|year';
const COUNT = '\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few';
const BOUND =
  'between|before|after|since|until|till|from|by|prior to|earlier than|later than|up to|during|within|over|in|on|of|as of|starting';

/** Source of a pattern for one date as people type it in a question, in small letters or large. */
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

const SECOND = `(?: and | to | ?[–-] ?| until | through )(?<second>${ASKED_DATE})\\b`;

/** A date in a question, with the word before it that bounds it and the date that ends it, where there are such. */
export const ASKED = new RegExp(
  `(?<![\\w:-])(?:(?<word>${BOUND}) )?(?:(?<first>${ASKED_DATE})\\b(?:${SECOND})?|(?<day>${DAY})${SECOND.replace('<second>', '<end>')})(?![\\w-])`.replaceAll(
    ' ',
    '\\s{1,3}',
  ),
  'gi',
);

const DATE_HERE = new RegExp(`(?:${ASKED_DATE})(?![\\w-])`.replaceAll(' ', '\\s{1,3}'), 'iy');

/** Where the date that begins at `start` of a question ends, as `27 february 2026`; `null` where none begins there. */
export function endOfAskedDate(question: string, start: number): number | null {
  DATE_HERE.lastIndex = start;
  return DATE_HERE.test(question) ? DATE_HERE.lastIndex : null;
}

/**
 * What every date in a question has something of. Tried first, because the engine takes tens of milliseconds to compile
 * `ASKED`, which most questions never need.
 */
export const MAY_HOLD_DATE = new RegExp(`\\d|day|night|morning|noon|evening|weekend|${PERIOD}|${MONTH}`, 'i');

/** Dates that are more often something else unless a word such as "in" or "since" stands before them: "may he", "2000". */
export const WANTS_A_WORD = new RegExp(`^(?:may|march|mar|april|june|august|jan|dec|sep|sun|sat|${YEAR})$`, 'i');
