import type { AskedInterval } from '../../dates/asked-dates.ts';
import type { Said } from '../../domain/time.ts';

/**
 * Whether something was said within the days asked for, as far as is known: all days on which it may have been said must lie
 * within. What was said at no known time is not; what was said by some day is, where all earlier days are asked for.
 */
export function saidWithin(said: Pick<Said, 'from' | 'to'>, { from, to }: AskedInterval): boolean {
  const first = said.from === null ? null : said.from.slice(0, 10);
  const last = said.to === null ? null : said.to.slice(0, 10);
  if (first === null && last === null) return false;
  if (from !== null && (first === null || first < from)) return false;
  return to === null || (last !== null && last <= to);
}

/** Whether something may have been said within the days asked for: one of the days on which it may have been said lies within. */
export function mayBeSaidWithin(said: Pick<Said, 'from' | 'to'>, { from, to }: AskedInterval): boolean {
  const first = said.from === null ? null : said.from.slice(0, 10);
  const last = said.to === null ? null : said.to.slice(0, 10);
  return (to === null || first === null || first <= to) && (from === null || last === null || last >= from);
}
