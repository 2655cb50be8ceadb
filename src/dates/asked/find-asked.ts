import { plainText } from '../timex/plain-text.ts';
import {
  BACKWARDS_HERE,
  BOUND_HERE,
  DATE_HERE,
  DAY_HERE,
  FRAME_HERE,
  FRAMED_HERE,
  LAST_DAY_HERE,
  MONTH_DAY,
  ONWARDS_HERE,
  PART_OF_DAY_HERE,
  RANGE_HERE,
  WHOLE_DATE_HERE,
} from './asked-pattern.ts';

/** A date that a question names, or two that a range goes from and to; the words as they stand in the question. */
export interface AskedWords {
  /** With `bound`. */
  readonly start: number;
  readonly end: number;
  /** The word before it that bounds it, in small letters: `since`; the same for "3 March onwards"; empty where there is none. */
  readonly bound: string;
  readonly first: string;
  /** What the range goes to; `null` for a single date. Either may then be a bare number, "1 to 5 February". */
  readonly last: string | null;
}

/**
 * The dates in a question, from left to right. One pattern is set to one place after the other: a single pattern for a range
 * holds the pattern for a date three times, and the engine takes a quarter of a second to compile it.
 */
export function* findAskedWords(question: string): Generator<AskedWords> {
  const plain = plainText(question);
  for (let at = 0; at < plain.length; ) {
    const found = beginsWord(plain, at) ? wordsAt(plain, question, at) : null;
    if (found !== null) yield found;
    at = found?.end ?? at + 1;
  }
}

/** Where the date that begins at `start` of a question ends, as `27 february 2026`; `null` where none begins there. */
export const endOfAskedDate = (question: string, start: number): number | null => dateEnd(plainText(question), start);

function wordsAt(plain: string, question: string, start: number): AskedWords | null {
  const at = match(BOUND_HERE, plain, start) ?? start;
  const bound = plain.slice(start, at).trimEnd();
  const firstEnd = framedEnd(plain, at) ?? match(DATE_HERE, plain, at);
  const numberEnd = firstEnd === null ? match(DAY_HERE, plain, at) : null;
  const from = firstEnd ?? numberEnd;
  const range = from === null ? null : rangeFrom(plain, from, MONTH_DAY.test(plain.slice(at, from)));
  if (from !== null && range !== null)
    return { start, end: range[1], bound, first: question.slice(at, from), last: question.slice(...range) };
  const end = dateEnd(plain, at);
  if (end === null) return null;
  const first = question.slice(at, end);
  const onwards = match(ONWARDS_HERE, plain, end);
  if (onwards !== null) return { start, end: onwards, bound: 'since', first, last: null };
  const backwards = match(BACKWARDS_HERE, plain, end);
  if (backwards !== null) return { start, end: backwards, bound: 'until', first, last: null };
  return { start, end, bound, first, last: null };
}

/** Where the second date of a range stands, of which the first ends at `at`; it may be a number where that is a day of a month. */
function rangeFrom(plain: string, at: number, afterDay: boolean): readonly [from: number, to: number] | null {
  const from = match(RANGE_HERE, plain, at);
  const to = from === null ? null : (dateEnd(plain, from) ?? (afterDay ? match(LAST_DAY_HERE, plain, from) : null));
  return from === null || to === null ? null : [from, to];
}

function dateEnd(plain: string, at: number): number | null {
  const framed = framedEnd(plain, at);
  if (framed !== null) return framed;
  const end = match(DATE_HERE, plain, at);
  const whole = end !== null && /[\w-]/.test(plain.charAt(end)) ? match(WHOLE_DATE_HERE, plain, at) : end;
  return whole === null ? null : (match(PART_OF_DAY_HERE, plain, whole) ?? whole);
}

/** Where "the last week of February" ends: words that make other days of the date after them, in front of a date. */
function framedEnd(plain: string, at: number): number | null {
  const date = match(FRAME_HERE, plain, at);
  return date === null ? null : (dateEnd(plain, date) ?? match(FRAMED_HERE, plain, date));
}

function match(pattern: RegExp, plain: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(plain) ? pattern.lastIndex : null;
}

const beginsWord = (plain: string, at: number): boolean =>
  /\w/.test(plain.charAt(at)) && (at === 0 || !/[\w:-]/.test(plain.charAt(at - 1)));
