import { timexPattern } from '../timex/rule.ts';
import { HOLIDAY_NAMES } from '../timex/rules/holiday.ts';
import { HOLIDAY_ALONE } from './asked-holiday.ts';
import { COUNT, DAY, MONTH, PERIOD, SEASON, WEEKDAY, YEAR } from './asked-words.ts';
import { ASKED_FRAMES } from './frames.ts';

const BOUND =
  'between|on or after|on or before|not before|not after|before|after|since|up until|until|till|from|by|prior to|ahead of|(?:no|not) later than|(?:no|not) earlier than|earlier than|later than|up to|during|around|throughout|through|within|over|in|on|at|of|as of|starting';
/** A year beside a month or a day: "2026", "of last year". */
const OF_YEAR = `(?:,? (?:of )?${YEAR}| (?:of )?(?:last|this) year)`;
/** A weekday, also cut short: beside a date it can be nothing else. */
const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\b\\.?)`;
const RUN = `(?:last|past|previous) (?:(?:${COUNT}) )?(?:${PERIOD})s?(?! of\\b)`;

/** Source of a pattern for one date as people type it in a question. */
const ASKED_DATE = [
  '\\d{4}[-/]\\d\\d[-/]\\d\\d',
  `${YEAR}-(?:[qh][1-4]|\\d\\d)`,
  '\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
  `(?:${ANY_WEEKDAY},? )?(?:the )?(?:${MONTH})\\.? ${DAY}(?!\\d)${OF_YEAR}?`,
  `(?:${ANY_WEEKDAY},? )?(?:the )?${DAY}(?: of)? (?:${MONTH})\\b\\.?${OF_YEAR}?`,
  `(?:${WEEKDAY} )?the \\d{1,2}(?:st|nd|rd|th)(?= ?(?:[?.!,;]|$))`,
  `(?:(?:last|this) )?(?:${MONTH})\\b\\.?${OF_YEAR}?`,
  `[qh][1-4] (?:of )?${YEAR}|q[1-4]`,
  `(?:the )?(?:first|second|third|fourth) quarter(?:${OF_YEAR}|(?! of\\b))`,
  `(?:the )?(?:${SEASON})(?: of)? ${YEAR}|(?:last|this) (?:${SEASON})`,
  '(?:the day before )?yesterday|today|tonight|last night|this (?:morning|afternoon|evening)|now',
  `(?:the )?(?:${PERIOD}|${WEEKDAY}) before last`,
  `${WEEKDAY},? (?:of )?(?:last|this) week|(?:last|this) week,? (?:on )?${WEEKDAY}`,
  `(?:the |this |these )?${RUN}`,
  `(?:the |these )?(?:last|past|previous) (?:${COUNT}) hours(?! of\\b)`,
  `(?:this|last|past) ${WEEKDAY}|(?:earlier |later )?this (?:${PERIOD})(?: so far)?|the weekend(?! of\\b)|${WEEKDAY}`,
  `(?:${COUNT}) (?:${PERIOD})s? ago`,
  '(?:the )?(?:1[5-9]|20)\\d0s',
  `(?:the |these )?recent (?:${PERIOD})s|(?:the )?year[ -]to[ -]date|so far this (?:${PERIOD})`,
  HOLIDAY_ALONE,
  `(?:(?:the )?(?:calendar )?year )?${YEAR}`,
].join('|');

/** A pattern that matches where it is set to, and nowhere else. */
const here = (source: string): RegExp => new RegExp(timexPattern(source).source, 'y');

/** The word before a date that bounds it, with the blank after it. */
export const BOUND_HERE = here(`(?:${BOUND}) `);
/** A day that the other date of a range completes: the first of them, or the last, with a year of its own. */
export const DAY_HERE = here(`(?:the )?${DAY}`);
export const LAST_DAY_HERE = here(`(?:the )?${DAY}(?![\\w/:.-])(?:,? ${YEAR}\\b)?`);
/** What joins the two dates of a range. */
export const RANGE_HERE = here(' and | or | to | ?[–-] ?| until | till | through ');
/** A month and a day without a year, all of it. */
export const MONTH_DAY = new RegExp(`^(?:the )?(?:${MONTH})\\.? ${DAY}$`, 'i');

/** A date. What stands behind it may still be a part of the word, and then it is none. */
export const DATE_HERE = here(`(?:${ASKED_DATE})\\b`);
/** A date with nothing of its word behind it, be it a shorter one than `DATE_HERE` matches. Rarely needed. */
export const WHOLE_DATE_HERE = here(`(?:${ASKED_DATE})\\b(?![\\w-])`);
/** Words before a date that make other days of it, and what is a date only after them. */
export const FRAME_HERE = here(
  ASKED_FRAMES.map(({ words }) => words)
    .join('|')
    .replaceAll(/\(\?<\w+>/g, '(?:'),
);
export const FRAMED_HERE = here('the (?:year|month|week|quarter)\\b(?![-\\w])');

/** Behind a day: a part of it. Behind any date: words that leave its end open, or its beginning. */
export const PART_OF_DAY_HERE = here(' (?:morning|afternoon|evening|night)\\b');
export const ONWARDS_HERE = here(
  ' (?:onwards?|(?:or|and) (?:later|after|since)|on(?= ?(?:[?.!,;]|$)))(?![\\w-])(?! (?:the|that|\\d))',
);
export const BACKWARDS_HERE = here(' (?:or|and) (?:earlier|before)(?![\\w-])(?! (?:the|that|\\d))');

/** What every date in a question has something of. Tried first: most questions have none, and need no pattern for dates compiled. */
export const MAY_HOLD_DATE = new RegExp(
  `\\d|\\b(?:(?:yester|to)day|tonight|now|night|morning|afternoon|evening|hours|${SEASON}|${WEEKDAY}|(?:${PERIOD})s?|${MONTH}|${HOLIDAY_NAMES})\\b`,
  'i',
);

/** Dates that are more often something else unless a word such as "in" or "since" stands before them: "may he", "2000". */
export const WANTS_A_WORD = new RegExp(
  `^(?:${HOLIDAY_NAMES}|may|march|mar|april|june|august|jan|dec|sep|sun|sat|now|${YEAR}|(?:the )?\\w+ quarter|the \\d+\\w\\w)$`,
  'i',
);
