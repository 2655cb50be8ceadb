import type { Span } from './span.ts';

/** A stretch of whole sentences within one paragraph: what the index holds and a citation shows. */
export interface Passage extends Span {
  /** The paragraph's number in its document, from 1. */
  readonly paragraph: number;
}
