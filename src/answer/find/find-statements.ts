import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { isStruck } from '../corpus/correct-corpus.ts';
import { row } from '../corpus/rows.ts';
import type { StatementTable } from '../corpus/statement-table.ts';
import type { StatementCandidate } from './candidate.ts';
import { byRank } from './candidate.ts';
import { denies } from './denies.ts';
import { endsInQuestion, isQuestionUnit } from './ends-in-question.ts';
import { emptyMatch, type TopicMatcher } from './match-topic.ts';
import type { Query } from './query.ts';
import { saidBetween } from './said-between.ts';
import { saidWithin } from './said-within.ts';
import { scoreStatement } from './score.ts';

/** Units looked into for statements by anybody. */
const unitsSearched = 400;
/** Statements of a speaker that are all looked at; of one who said more, those in the best units. */
const mostOfSpeaker = 4000;
const unitsOfSpeaker = 4000;
/** Statements looked at where a question names nothing but days or documents: each costs some microseconds. */
const mostUnasked = 10_000;

/** Statements that may answer a query without exact words, the best first. Whether they do is decided by their coverage. */
export function findStatements(corpus: AnswerCorpus, query: Query, matcher: TopicMatcher): StatementCandidate[] {
  const found: StatementCandidate[] = [];
  const asksNothing = query.topic.elements.length === 0;
  for (const statement of gather(corpus, query)) {
    const text = corpus.statements.text[statement]!;
    if (query.texts !== null && !query.texts.has(text)) continue;
    if (isStruck(corpus, statement)) continue;
    const match = asksNothing ? emptyMatch : matcher.statement(statement);
    if (!match.complete || match.coverage === 0) continue;
    const read = statementOf(corpus, statement);
    if (query.dates !== null && !saidWithin(read.said, query.dates)) continue;
    if (query.kinds !== null && !query.kinds.includes(read.kind)) continue;
    if (query.negative && !denies(corpus, statement, query.topic)) continue;
    found.push({
      kind: 'statement',
      statement,
      text,
      match,
      phrases: [],
      score: scoreStatement(read, match, query.intent, endsInQuestion(corpus, text, read.content.at(-1))),
    });
  }
  return found.sort(byRank);
}

function gather(corpus: AnswerCorpus, query: Query): Iterable<number> {
  const table = corpus.statements;
  if (query.by.length > 0) {
    const own = query.by.flatMap(({ speakers, statements }) => [
      ...statements,
      ...speakers.flatMap((speaker) => [...row(table.bySpeaker, speaker)]),
    ]);
    if (own.length <= mostOfSpeaker || query.topic.terms.length === 0) return new Set(own);
    const near = inBestUnits(corpus, query, unitsOfSpeaker);
    return own.filter((statement) => near.has(statement));
  }
  if (query.topic.elements.some(({ soft }) => !soft)) {
    const near = inBestUnits(corpus, query, unitsSearched);
    for (const { speakers } of query.topic.elements) {
      for (const speaker of speakers) {
        const own = row(table.bySpeaker, speaker);
        if (own.length <= mostOfSpeaker) for (const statement of own) near.add(statement);
      }
    }
    return near;
  }
  if (query.texts !== null) return take(mostUnasked, statementsOf(table, query.texts));
  if (query.dates !== null) {
    const said = saidBetween(corpus, query.dates);
    return query.intent === 'timeline' ? said.subarray(0, mostUnasked) : said.subarray(-mostUnasked);
  }
  if (query.kinds !== null) return table.byDay.subarray(-mostUnasked);
  return [];
}

function* statementsOf({ textFirst }: StatementTable, texts: ReadonlySet<number>): Generator<number> {
  for (const text of texts)
    for (let statement = textFirst[text]!; statement < textFirst[text + 1]!; statement++) yield statement;
}

function* take(most: number, statements: Iterable<number>): Generator<number> {
  let taken = 0;
  for (const statement of statements) {
    if (taken++ >= most) return;
    yield statement;
  }
}

function inBestUnits(corpus: AnswerCorpus, query: Query, units: number): Set<number> {
  const found = new Set<number>();
  const { byUnit } = corpus.statements;
  for (const { unit } of corpus.index.rank(query.topic.terms, units)) {
    for (const statement of row(byUnit, unit)) found.add(statement);
    // What answers a question is found by the words that it was asked with.
    if (unit + 2 < byUnit.start.length && isQuestionUnit(corpus, unit))
      for (const statement of row(byUnit, unit + 1)) found.add(statement);
  }
  return found;
}
