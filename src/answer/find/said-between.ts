import type { AskedInterval } from '../../dates/asked-dates.ts';
import { addDays } from '../../domain/calendar.ts';
import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';

/**
 * Statements that may have been said within days asked for: those whose first day lies within, and, where all days before one
 * are asked for, those that have no first day. Whether they were is for `saidWithin` to tell.
 */
export function saidBetween(corpus: AnswerCorpus, { from, to }: AskedInterval): Int32Array {
  const { byDay } = corpus.statements;
  const first = from === null ? 0 : firstFrom(corpus, from);
  return byDay.subarray(first, to === null ? byDay.length : firstFrom(corpus, addDays(to, 1)));
}

function firstFrom(corpus: AnswerCorpus, day: string): number {
  const { byDay } = corpus.statements;
  let low = 0;
  let high = byDay.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statementOf(corpus, byDay[middle]!).said.from ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
