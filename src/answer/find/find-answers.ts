import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { byRank, type Candidate } from './candidate.ts';
import { findDeadlines } from './find-deadlines.ts';
import { findPassages } from './find-passages.ts';
import { findPhrases } from './find-phrases.ts';
import { findStatements } from './find-statements.ts';
import { createMatcher } from './match-topic.ts';
import type { Query } from './query.ts';
import { furtherBySpeaker, furtherSupport, leastSupport, passageSupport } from './support.ts';

/** Everything that answers a query, the best first; empty where nothing supports an answer. */
export function findAnswers(corpus: AnswerCorpus, query: Query): Candidate[] {
  if (query.intent === 'compare') return query.by.flatMap((source) => answersOf(corpus, { ...query, by: [source] }));
  return answersOf(corpus, query);
}

function answersOf(corpus: AnswerCorpus, query: Query): Candidate[] {
  const matcher = createMatcher(corpus, query.topic);
  if (query.phrases.length > 0) return bySayingFirst(query, findPhrases(corpus, query, matcher));
  if (query.intent === 'deadline')
    return supported(findDeadlines(corpus, query, matcher), leastSupport, furtherSupport);
  const statements = supported(
    findStatements(corpus, query, matcher),
    leastSupport,
    query.by.length > 0 ? furtherBySpeaker : furtherSupport,
  );
  if (!query.passages || query.topic.elements.length === 0) return statements;
  const passages = supported(findPassages(corpus, query, matcher), passageSupport, furtherSupport);
  return [...statements, ...passages].sort(byRank);
}

/** Candidates that say enough about the topic, if one of them says at least `least` of it. */
function supported<T extends Candidate>(candidates: readonly T[], least: number, further: number): T[] {
  let most = 0;
  for (const { match } of candidates) most = Math.max(most, match.coverage);
  if (most < least) return [];
  return candidates.filter(({ match }) => match.coverage >= most * further);
}

/** Who said exact words is answered by statements; a passage only where no statement has them. */
function bySayingFirst({ intent }: Query, candidates: readonly Candidate[]): Candidate[] {
  const statements = candidates.filter(({ kind }) => kind === 'statement');
  return statements.length > 0 && intent !== 'statements' ? statements : [...candidates];
}
