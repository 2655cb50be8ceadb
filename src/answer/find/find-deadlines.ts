import { overlaps } from '../../domain/span.ts';
import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { row } from '../corpus/rows.ts';
import { unitAt } from '../corpus/statement-table.ts';
import { byRank, type DeadlineCandidate } from './candidate.ts';
import type { TopicMatcher } from './match-topic.ts';
import type { Query } from './query.ts';
import { saidWithin } from './said-within.ts';
import { zoneWorth } from './topic-levels.ts';

/** Deadlines of a corpus up to which all are looked at; of more, those in the best units. */
const fewDeadlines = 500;
const unitsSearched = 400;
/** A limit is set in few words, "by the end of May": what it is for is often told before it, and seldom behind. */
const worthBefore = 0.75;
const worthBehind = 0.4;

/** Deadlines that texts set, by how well they fit the topic; the best first. */
export function findDeadlines(corpus: AnswerCorpus, query: Query, matcher: TopicMatcher): DeadlineCandidate[] {
  const { from, to, text, index, byUnit } = corpus.deadlines;
  const { unitStart } = corpus.index.data;
  const all = from.length <= fewDeadlines || query.topic.terms.length === 0;
  const numbers = all
    ? [...from.keys()]
    : corpus.index.rank(query.topic.terms, unitsSearched).flatMap(({ unit }) => [...row(byUnit, unit)]);
  return [...new Set(numbers)]
    .flatMap((number): DeadlineCandidate[] => {
      const textNumber = text[number]!;
      if (query.texts !== null && !query.texts.has(textNumber)) return [];
      const due = corpus.extractions[textNumber]?.deadlines[index[number]!]?.due ?? null;
      if (query.dates !== null && !saidWithin({ from: due, to: due }, query.dates)) return [];
      const first = unitAt(unitStart, from[number]!);
      const last = unitAt(unitStart, Math.max(from[number]!, to[number]! - 1));
      const statement = settingStatement(corpus, textNumber, index[number]!, first);
      const match = matcher.passage(
        { from: unitStart[first]!, to: unitStart[last + 1]!, worth: worthBehind },
        [
          { from: unitStart[first]!, to: from[number]!, worth: worthBefore },
          { from: from[number]!, to: to[number]!, worth: zoneWorth.content },
        ],
        statement === null ? -1 : corpus.statements.speaker[statement]!,
      );
      if (!match.complete || match.coverage === 0) return [];
      const named = statement === null ? 0 : 0.03;
      const deadline = index[number]!;
      const score = match.coverage + 0.15 * match.pairs + named + 0.02 * certaintyOf(corpus, textNumber, deadline);
      return [{ kind: 'deadline', deadline, statement, text: textNumber, match, phrases: [], score }];
    })
    .sort(byRank);
}

const certaintyOf = (corpus: AnswerCorpus, text: number, deadline: number): number =>
  corpus.extractions[text]?.deadlines[deadline]?.certainty === 'stated' ? 1 : 0;

/** The statement whose content holds the words of the limit. */
function settingStatement(corpus: AnswerCorpus, text: number, deadline: number, unit: number): number | null {
  const limit = corpus.extractions[text]?.deadlines[deadline]?.expression;
  if (limit === undefined) return null;
  const holds = [...row(corpus.statements.byUnit, unit)].filter((statement) =>
    statementOf(corpus, statement).content.some((span) => overlaps(span, limit)),
  );
  return holds[0] ?? null;
}
