import type { Reading } from '../../text/reading.ts';
import { findNames, type Names } from './names.ts';
import { type QuotationColumns, readQuotations } from './quotation-columns.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { readSentences, type SentenceColumns } from './sentence-columns.ts';
import type { WordColumns, WordReader } from './word-columns.ts';

/** Everything that features are made of, for one reading. */
export interface Context {
  readonly reading: Reading;
  readonly words: WordColumns;
  readonly sentences: SentenceColumns;
  readonly names: Names;
  readonly quotations: QuotationColumns;
  readonly segments: readonly Segment[];
}

export function readContext(reading: Reading, reader: WordReader): Context {
  const words = reader.read(reading);
  const segments = segmentsOf(reading);
  return {
    reading,
    words,
    segments,
    sentences: readSentences(reading, words),
    names: findNames(reading, words),
    quotations: readQuotations(reading, words, segments),
  };
}
