import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { unitAt } from '../corpus/statement-table.ts';
import { byRank, type Candidate, type PassageCandidate, type StatementCandidate } from './candidate.ts';
import { findDeadlines } from './find-deadlines.ts';
import { findPassages } from './find-passages.ts';
import { findPhrases } from './find-phrases.ts';
import { findStatements } from './find-statements.ts';
import { isTitle } from './is-title.ts';
import { createMatcher } from './match-topic.ts';
import type { Query } from './query.ts';
import {
  furtherBySpeaker,
  furtherDeadlines,
  furtherSupport,
  leastOwn,
  leastSupport,
  passageOfEvent,
  passageSupport,
  supportBeside,
} from './support.ts';

/** Everything that answers a query, the best first; empty where nothing supports an answer. */
export function findAnswers(corpus: AnswerCorpus, query: Query): Candidate[] {
  if (query.intent === 'compare') return query.by.flatMap((source) => sideOf(corpus, { ...query, by: [source] }));
  return answersOf(corpus, query);
}

/** One side of a comparison; of a speaker who does not name the topic, what was said right beside it. */
function sideOf(corpus: AnswerCorpus, query: Query): Candidate[] {
  const found = answersOf(corpus, query);
  if (found.length > 0 || query.phrases.length > 0) return found;
  return supported(findStatements(corpus, query, createMatcher(corpus, query.topic)), supportBeside, furtherSupport, 0);
}

function answersOf(corpus: AnswerCorpus, query: Query): Candidate[] {
  const matcher = createMatcher(corpus, query.topic);
  if (query.phrases.length > 0) return bySayingFirst(query, findPhrases(corpus, query, matcher));
  if (query.intent === 'deadline')
    return supported(
      findDeadlines(corpus, query, matcher),
      leastSupport,
      namesWhat(query) ? furtherDeadlines : furtherSupport,
    );
  const all = findStatements(corpus, query, matcher);
  const further = query.by.length > 0 ? furtherBySpeaker : furtherSupport;
  const statements = sayingFirst(corpus, supported(all, leastSupport, further));
  if (!query.passages || query.topic.elements.length === 0) return statements;
  const least = query.intent === 'when' ? passageOfEvent : passageSupport;
  const passages = supported(findPassages(corpus, query, matcher), least, furtherSupport);
  const unquoted = withoutQuoted(corpus, passages, statements).map(
    (passage) => saidIn(corpus, passage, all) ?? passage,
  );
  const found = [...new Set([...statements, ...unquoted])].sort(byRank);
  const most = Math.max(0, ...found.map(({ match }) => match.coverage));
  const near = found.filter(({ match }) => match.coverage >= most * further);
  const told = near.filter((candidate) => !isTitle(corpus, candidate));
  return told.length > 0 ? told : near;
}

/** Whether a question tells more than whose limits it asks for. */
const namesWhat = ({ topic }: Query): boolean => topic.elements.some(({ soft, isName }) => !soft && !isName);

/** Candidates that say enough about the topic, if one of them says at least `least` of it. */
function supported<T extends Candidate>(
  candidates: readonly T[],
  least: number,
  further: number,
  leastInSentence = leastOwn,
): T[] {
  let most = 0;
  const own = candidates.filter(({ match }) => match.own >= leastInSentence && !match.onlyNames);
  for (const { match } of own) most = Math.max(most, match.coverage);
  return most < least ? [] : own.filter(({ match }) => match.coverage >= most * further);
}

/** Of the statements in one sentence, those that say a word of the topic; the others only stand beside them. */
function sayingFirst(corpus: AnswerCorpus, statements: readonly StatementCandidate[]): StatementCandidate[] {
  const { sentenceFrom } = corpus.statements;
  const saying = new Set(statements.filter(({ match }) => match.said).map(({ statement }) => sentenceFrom[statement]!));
  return statements.filter(({ statement, match }) => match.said || !saying.has(sentenceFrom[statement]!));
}

/** A statement that says nearly as much goes before the passage it stands in. */
const nearlyAsMuch = 0.7;

function withoutQuoted(
  corpus: AnswerCorpus,
  passages: readonly PassageCandidate[],
  statements: readonly StatementCandidate[],
): PassageCandidate[] {
  const { unitStart } = corpus.index.data;
  const said = new Map<number, number>();
  for (const { statement, match } of statements) {
    const unit = unitAt(unitStart, corpus.statements.from[statement]!);
    said.set(unit, Math.max(said.get(unit) ?? 0, match.coverage));
  }
  return passages.filter(({ unit, match }) => (said.get(unit) ?? 0) < match.coverage * nearlyAsMuch);
}

/** The statement that says what a passage is found for: whose words they are is what is asked. It keeps the passage's place. */
function saidIn(
  corpus: AnswerCorpus,
  passage: PassageCandidate,
  statements: readonly StatementCandidate[],
): StatementCandidate | undefined {
  const { unitStart } = corpus.index.data;
  return statements.find(
    ({ statement, match }) =>
      unitAt(unitStart, corpus.statements.from[statement]!) === passage.unit &&
      match.own >= leastOwn &&
      match.said &&
      match.coverage >= passage.match.coverage * nearlyAsMuch,
  );
}

/** Who said exact words is answered by statements; a passage only where no statement has them. */
function bySayingFirst({ intent }: Query, candidates: readonly Candidate[]): Candidate[] {
  const statements = candidates.filter(({ kind }) => kind === 'statement');
  return statements.length > 0 && intent !== 'statements' ? statements : [...candidates];
}
