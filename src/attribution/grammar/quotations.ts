import type { Range, Words } from './words.ts';

/** The tokens of the quotation that token `i` stands in; an empty range where it stands in none. */
export const quotationAt = (words: Words, i: number): Range =>
  words.quotations[words.tokens[i]?.quotation ?? -1] ?? { from: i, to: i };

/** Whether a quotation reads like somebody's sentence and not like a word in quotation marks. */
export function isSentenceLike(words: Words, range: Range): boolean {
  const quotation = words.reading.quotations[words.tokens[range.from]?.quotation ?? -1];
  if (quotation === undefined) return false;
  const last = words.reading.text.charAt(quotation.inner.end - 1);
  return range.to - range.from >= 5 && (/[.,!?…—-]/.test(last) || !quotation.closed);
}
