import type { Span } from '../../domain/span.ts';
import type { Reading, Token } from '../../text/reading.ts';

/** Index of the first of `spans` (in order, not overlapping) that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that share a character with `span`. */
export function* tokensIn(reading: Reading, span: Span): Generator<Token> {
  for (let i = firstEndingAfter(reading.tokens, span.start); i < reading.tokens.length; i++) {
    const token = reading.tokens[i]!;
    if (token.start >= span.end) return;
    yield token;
  }
}
