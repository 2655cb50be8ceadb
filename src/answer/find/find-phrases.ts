import { foldedWords } from '../../index/text-index.ts';
import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { row } from '../corpus/rows.ts';
import { lowerBound, unitAt } from '../corpus/statement-table.ts';
import { byRank, type Candidate, type PositionRange } from './candidate.ts';
import type { TopicMatcher } from './match-topic.ts';
import type { Query } from './query.ts';
import { saidWithin } from './said-within.ts';
import { scorePassage, scoreStatement } from './score.ts';
import { unitFilter } from './unit-filter.ts';

/** Places looked at for one phrase. */
const mostPlaces = 2000;
/** Exact words in what was said count for more than in the words around it. */
const inContent = 0.5;

/** Statements that hold all exact words of a query, and passages that hold them outside any statement. The best first. */
export function findPhrases(corpus: AnswerCorpus, query: Query, matcher: TopicMatcher): Candidate[] {
  const inUnit = unitFilter(corpus, query);
  const [first, ...others] = query.phrases.map((phrase) => placesOf(corpus, phrase, inUnit));
  if (first === undefined) return [];
  const found = new Map<string, Candidate>();
  for (const place of first) {
    for (const candidate of candidatesAt(corpus, query, matcher, place)) {
      const [from, to] = stretchOf(corpus, candidate);
      const all = others.map((places) => places.find((other) => from <= other[0] && other[1] <= to));
      if (all.includes(undefined)) continue;
      const phrases = [place, ...all.filter((other) => other !== undefined)];
      const key = candidate.kind === 'statement' ? `s${candidate.statement}` : `p${placeKey(candidate)}`;
      const known = found.get(key);
      found.set(key, {
        ...candidate,
        phrases: [...(known?.phrases ?? []), ...phrases],
        score: Math.max(candidate.score, known?.score ?? 0),
      });
    }
  }
  return [...found.values()].sort(byRank);
}

const placeKey = (candidate: Candidate): number => (candidate.kind === 'passage' ? candidate.unit : -1);

function placesOf(corpus: AnswerCorpus, phrase: string, inUnit?: (unit: number) => boolean): PositionRange[] {
  const length = foldedWords(phrase).length;
  return corpus.index.phrase(phrase, mostPlaces, inUnit).map((at) => [at, at + length]);
}

function candidatesAt(corpus: AnswerCorpus, query: Query, matcher: TopicMatcher, place: PositionRange): Candidate[] {
  const { unitStart, textStart } = corpus.index.data;
  const unit = unitAt(unitStart, place[0]);
  const text = lowerBound(textStart, place[0] + 1) - 1;
  if (query.texts !== null && !query.texts.has(text)) return [];
  const around = statementsAt(corpus, place);
  const saying = around.filter((statement) => saysWhole(corpus, statement, place));
  const speakers = new Set(saying.map((statement) => corpus.statements.speaker[statement]!));
  const statements = around.flatMap((statement): Candidate[] => {
    const said = saying.includes(statement);
    // Of one speaker's statements in a sentence, only those that say the words; where none does, they tell of the saying.
    if (!said && speakers.has(corpus.statements.speaker[statement]!)) return [];
    if (!isAsked(corpus, query, statement)) return [];
    const match = matcher.statement(statement);
    const score = scoreStatement(statementOf(corpus, statement), match, query.intent);
    return match.complete
      ? [{ kind: 'statement', statement, text, match, phrases: [], score: score + (said ? inContent : 0) }]
      : [];
  });
  if (around.some((statement) => saidAt(corpus, statement, place))) return statements;
  if (query.by.length > 0 || query.dates !== null || query.kinds !== null) return statements;
  const match = matcher.passage({ from: unitStart[unit]!, to: unitStart[unit + 1]!, worth: 1 }, [], -1);
  return match.complete
    ? [...statements, { kind: 'passage', unit, text, match, phrases: [], score: scorePassage(match) }]
    : statements;
}

/** Statements whose source, cue or content stands where the words are. */
function statementsAt(corpus: AnswerCorpus, [from, to]: PositionRange): number[] {
  const { from: starts, to: ends, byUnit } = corpus.statements;
  return [...row(byUnit, unitAt(corpus.index.data.unitStart, from))].filter(
    (statement) => starts[statement]! <= from && to <= ends[statement]!,
  );
}

/** Whether all the words stand between the first and the last that were said. */
const saysWhole = ({ statements: table }: AnswerCorpus, statement: number, [from, to]: PositionRange): boolean =>
  table.segmentFrom[table.segmentFirst[statement]!]! <= from &&
  to <= table.segmentTo[table.segmentFirst[statement + 1]! - 1]!;

/** Whether any of the words is among those that were said. */
function saidAt({ statements: table }: AnswerCorpus, statement: number, [from, to]: PositionRange): boolean {
  for (let segment = table.segmentFirst[statement]!; segment < table.segmentFirst[statement + 1]!; segment++)
    if (table.segmentFrom[segment]! < to && from < table.segmentTo[segment]!) return true;
  return false;
}

function isAsked(corpus: AnswerCorpus, query: Query, statement: number): boolean {
  const { said, kind } = statementOf(corpus, statement);
  if (query.dates !== null && !saidWithin(said, query.dates)) return false;
  if (query.kinds !== null && !query.kinds.includes(kind)) return false;
  if (query.by.length === 0) return true;
  const speaker = corpus.statements.speaker[statement]!;
  return query.by.some(({ speakers, statements }) => speakers.includes(speaker) || statements.includes(statement));
}

/** The positions among which all exact words must stand: the statement, or the unit of a passage. */
function stretchOf(corpus: AnswerCorpus, candidate: Candidate): PositionRange {
  const { unitStart } = corpus.index.data;
  if (candidate.kind === 'passage') return [unitStart[candidate.unit]!, unitStart[candidate.unit + 1]!];
  if (candidate.kind === 'statement')
    return [corpus.statements.from[candidate.statement]!, corpus.statements.to[candidate.statement]!];
  return [0, 0];
}
