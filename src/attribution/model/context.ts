import type { Reading } from '../../text/reading.ts';
import { findNames, type Names } from './names.ts';
import type { PosTagger } from './pos-tagger.ts';
import { type QuotationColumns, readQuotations } from './quotation-columns.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { readSentences, type SentenceColumns } from './sentence-columns.ts';
import type { WordClusters } from './word-clusters.ts';
import { readWords, type WordColumns } from './word-columns.ts';

/** Everything that features are made of, for one reading. */
export interface Context {
  readonly reading: Reading;
  readonly words: WordColumns;
  readonly sentences: SentenceColumns;
  readonly names: Names;
  readonly quotations: QuotationColumns;
  readonly segments: readonly Segment[];
}

export function readContext(reading: Reading, tagger: PosTagger, clusters: WordClusters): Context {
  const words = readWords(reading, tagger, clusters);
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
