import type { Span } from '../../domain/span.ts';
import { scanWords } from '../../index/scan-words.ts';
import type { AnswerCorpus } from './answer-corpus.ts';
import { lowerBound } from './statement-table.ts';

/** The text that a position stands in. */
export const textAt = (corpus: AnswerCorpus, position: number): number =>
  lowerBound(corpus.index.data.textStart, position + 1) - 1;

/** Where the words at positions `[from, to)` stand in their document. Reads the document's words up to there. */
export function spanOfPositions(corpus: AnswerCorpus, from: number, to: number): Span {
  const text = textAt(corpus, from);
  let position = corpus.index.data.textStart[text]!;
  let start = 0;
  let end = 0;
  scanWords(corpus.extractions[text]!.document.text, (wordStart, wordEnd) => {
    if (position === from) start = wordStart;
    if (position === to - 1) end = wordEnd;
    position++;
  });
  return { start, end };
}

/** The stretch of its document that a unit covers. */
export function spanOfUnit(corpus: AnswerCorpus, unit: number): Span & { text: number } {
  const { textUnits } = corpus.index.data;
  const text = lowerBound(textUnits, unit + 1) - 1;
  const { document, passages } = corpus.extractions[text]!;
  const passage = passages[unit - textUnits[text]!];
  return passage === undefined
    ? { start: 0, end: document.text.length, text }
    : { start: passage.start, end: passage.end, text };
}
