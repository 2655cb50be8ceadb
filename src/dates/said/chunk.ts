import type { Span } from '../../domain/span.ts';

/** How far a chunk is followed on each side, in UTF-16 code units. */
const REACH = 240;
const MARK = /[,;:—–()“”"]/;

/** Whether the mark at `i` parts a sentence: not the comma of "10,000" nor the colon of "5:01". */
const parts = (text: string, i: number): boolean => MARK.test(text[i] ?? '') && !/\d/.test(text[i + 1] ?? '');

/**
 * The stretch of a sentence around a span that no comma, dash, bracket or quotation mark parts:
 * what stands closest to it in grammar.
 */
export function chunkAround(text: string, span: Span, sentence: Span): Span {
  let start = span.start;
  const first = Math.max(sentence.start, span.start - REACH);
  while (start > first && !parts(text, start - 1)) start--;
  let end = span.end;
  const last = Math.min(sentence.end, span.end + REACH);
  while (end < last && !parts(text, end)) end++;
  return { start, end };
}

const ADVERBS =
  /\b(?:on|in|at|by|late|later|early|earlier|thus|then|but|and|so|yet|meanwhile|also|again|the|of|just|only|that|same|a|last|this|morning|afternoon|evening|night|shortly|however|still|day|though)\b/gi;

/** Whether a chunk holds nothing but its date: "On February 28", "Thus", "later on Friday". */
export function isAdverbial(text: string, chunk: Span, date: Span): boolean {
  const rest = `${text.slice(chunk.start, date.start)} ${text.slice(date.end, chunk.end)}`;
  return !/\w/.test(rest.replace(ADVERBS, ''));
}
