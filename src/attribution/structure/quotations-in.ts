import type { Span } from '../../domain/span.ts';
import type { Quotation, Reading } from '../../text/reading.ts';
import { firstEndingAfter } from './tokens-in.ts';

/** The quotations that share a character with `span`, in order. */
export function* quotationsIn(reading: Reading, span: Span): Generator<Quotation> {
  for (let i = firstEndingAfter(reading.quotations, span.start); i < reading.quotations.length; i++) {
    const quotation = reading.quotations[i]!;
    if (quotation.start >= span.end) return;
    yield quotation;
  }
}
