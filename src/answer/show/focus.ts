import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import type { StatementCandidate } from '../find/candidate.ts';
import type { Topic } from '../find/topic.ts';

/**
 * The segment of a statement that a question asks about: the one with most of its words; of equals a quoted one, then the
 * longest.
 */
export function focusOf(corpus: AnswerCorpus, topic: Topic, candidate: StatementCandidate): number {
  const { segmentFirst, segmentFrom, segmentTo, quoted } = corpus.statements;
  const { tokens, stemOf } = corpus.index.data;
  let best = segmentFirst[candidate.statement]!;
  let bestScore = -1;
  for (let segment = best; segment < segmentFirst[candidate.statement + 1]!; segment++) {
    const from = segmentFrom[segment]!;
    const to = segmentTo[segment]!;
    const seen = new Set<number>();
    for (let at = from; at < to; at++)
      for (const { term } of topic.termsOf.get(stemOf[tokens[at]!]!) ?? []) seen.add(term);
    let score = (to - from) / 1e6 + quoted[segment]! / 10;
    for (const term of seen) score += topic.terms[term]?.idf ?? 0;
    for (const [first, end] of candidate.phrases) if (from <= first && end <= to) score += 100;
    if (score > bestScore) {
      best = segment;
      bestScore = score;
    }
  }
  return best;
}
