import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { row } from '../corpus/rows.ts';
import { lowerBound, unitAt } from '../corpus/statement-table.ts';
import type { Query } from './query.ts';
import { saidBetween } from './said-between.ts';

/**
 * Which units can hold an answer: those with statements by the speakers or of the days asked for, in the texts asked for.
 * `undefined` where all can.
 */
export function unitFilter(corpus: AnswerCorpus, query: Query): ((unit: number) => boolean) | undefined {
  const { texts } = query;
  const { textUnits } = corpus.index.data;
  const inTexts = texts === null ? null : (unit: number) => texts.has(lowerBound(textUnits, unit + 1) - 1);
  const statements = statementsAsked(corpus, query);
  if (statements === null) return inTexts ?? undefined;
  const units = new Set<number>();
  const { from, to } = corpus.statements;
  const { unitStart } = corpus.index.data;
  for (const statement of statements) {
    const last = unitAt(unitStart, Math.max(from[statement]!, to[statement]! - 1));
    for (let unit = unitAt(unitStart, from[statement]!); unit <= last; unit++) units.add(unit);
  }
  return (unit) => units.has(unit) && (inTexts === null || inTexts(unit));
}

function statementsAsked(corpus: AnswerCorpus, { by, dates }: Query): Iterable<number> | null {
  if (by.length > 0)
    return by.flatMap(({ speakers, statements }) => [
      ...statements,
      ...speakers.flatMap((speaker) => [...row(corpus.statements.bySpeaker, speaker)]),
    ]);
  return dates === null ? null : saidBetween(corpus, dates);
}
