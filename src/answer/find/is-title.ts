import { sliceSpan } from '../../domain/span.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { spanOfUnit } from '../corpus/places.ts';
import type { Candidate } from './candidate.ts';

/** A document's title tells nothing that the document does not: it is shown only where nothing else is. */
export function isTitle(corpus: AnswerCorpus, candidate: Candidate): boolean {
  if (candidate.kind !== 'passage') return false;
  const { text, title } = corpus.extractions[candidate.text]!.document;
  return sliceSpan(text, spanOfUnit(corpus, candidate.unit)).trim() === title.value;
}
