import type { Span } from '../../domain/span.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { spanOfUnit } from '../corpus/places.ts';

/** Whether a stretch of a text ends in a question: in a transcript it stands right before its answer, in the same words. */
export function endsInQuestion(corpus: AnswerCorpus, text: number, span: Span | undefined): boolean {
  if (span === undefined) return false;
  const { text: whole } = corpus.extractions[text]!.document;
  let end = span.end;
  while (end > span.start && /[\s"”’'»)]/u.test(whole[end - 1]!)) end--;
  return whole[end - 1] === '?';
}

/** Whether a unit of a text is a question: what the next one says is then said of what it asks. */
export function isQuestionUnit(corpus: AnswerCorpus, unit: number): boolean {
  const { text, ...span } = spanOfUnit(corpus, unit);
  return endsInQuestion(corpus, text, span);
}
