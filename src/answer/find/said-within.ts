import type { AskedInterval } from '../../dates/asked-dates.ts';
import type { Said } from '../../domain/time.ts';

/**
 * Whether something was said within the days asked for, as far as is known: all days on which it may have been said must lie
 * within. What was said at no known time, or at some time up to a day, is not.
 */
export function saidWithin(said: Said, { from, to }: AskedInterval): boolean {
  if (said.from === null) return false;
  const first = said.from.slice(0, 10);
  const last = said.to === null ? null : said.to.slice(0, 10);
  if (from !== null && first < from) return false;
  return to === null || (last !== null && last <= to);
}
