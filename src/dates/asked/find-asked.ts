import { plainText } from '../timex/plain-text.ts';
import { BOUND_HERE, DATE_HERE, DAY_HERE, RANGE_HERE, WHOLE_DATE_HERE } from './asked-pattern.ts';

/** A date that a question names, or two that a range goes from and to; the words as they stand in the question. */
export interface AskedWords {
  /** With `bound`. */
  readonly start: number;
  readonly end: number;
  /** The word before it that bounds it, in small letters: `since`; empty where there is none. */
  readonly bound: string;
  readonly first: string;
  /** What the range goes to; `null` for a single date. `first` may then be a bare number, "1 to 5 February". */
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
  const boundEnd = match(BOUND_HERE, plain, start);
  const at = boundEnd ?? start;
  const bound = plain.slice(start, at).trimEnd();
  const words = (firstEnd: number, last: readonly [from: number, to: number] | null): AskedWords => ({
    start,
    end: last?.[1] ?? firstEnd,
    bound,
    first: question.slice(at, firstEnd),
    last: last && question.slice(...last),
  });
  const firstEnd = match(DATE_HERE, plain, at);
  if (firstEnd !== null) {
    const range = rangeFrom(plain, firstEnd);
    if (range !== null) return words(firstEnd, range);
    const end = dateEnd(plain, at);
    if (end !== null) return words(end, null);
  }
  const dayEnd = match(DAY_HERE, plain, at);
  const range = dayEnd === null ? null : rangeFrom(plain, dayEnd);
  return dayEnd === null || range === null ? null : words(dayEnd, range);
}

/** Where the second date of a range stands, of which the first ends at `at`. */
function rangeFrom(plain: string, at: number): readonly [from: number, to: number] | null {
  const from = match(RANGE_HERE, plain, at);
  const to = from === null ? null : dateEnd(plain, from);
  return from === null || to === null ? null : [from, to];
}

function dateEnd(plain: string, at: number): number | null {
  const end = match(DATE_HERE, plain, at);
  if (end === null || !/[\w-]/.test(plain.charAt(end))) return end;
  return match(WHOLE_DATE_HERE, plain, at);
}

function match(pattern: RegExp, plain: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(plain) ? pattern.lastIndex : null;
}

const beginsWord = (plain: string, at: number): boolean =>
  /\w/.test(plain.charAt(at)) && (at === 0 || !/[\w:-]/.test(plain.charAt(at - 1)));
