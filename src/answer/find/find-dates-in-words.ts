import { sliceSpan } from '../../domain/span.ts';
import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords } from '../../index/text-index.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import type { Candidate } from './candidate.ts';
import { findAnswers } from './find-answers.ts';
import type { Query } from './query.ts';
import { leastOwn, leastSupport } from './support.ts';

/**
 * What answers a query whose dates are words that were said, on the topic as well, or the words of a limit; none where nothing
 * does. Exact words are found whatever is said beside them: here they are only a date.
 */
export function findDatesInWords(corpus: AnswerCorpus, query: Query, dates: readonly string[]): Candidate[] {
  const named = dates.flatMap((words) => foldedWords(words).filter((word) => word === 'may' || !isStopWord(word)));
  return findAnswers(corpus, query).filter((candidate) => {
    if (candidate.kind === 'deadline') {
      const { document, deadlines } = corpus.extractions[candidate.text]!;
      const limit = foldedWords(sliceSpan(document.text, deadlines[candidate.deadline]!.expression));
      return named.every((word) => limit.includes(word));
    }
    const { match } = candidate;
    return candidate.kind === 'statement' && match.coverage >= leastSupport && match.own >= leastOwn;
  });
}
