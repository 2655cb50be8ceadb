import type { Context } from './context.ts';
import type { TokenRange } from './relation.ts';

/** Arguments further away than this are not looked for. Tokens. */
export const MOST_REACH = 300;

/** A cue's arguments are looked for in its own sentence and so many before and after it. */
const SENTENCES = 1;

/**
 * The window that the arguments of the cue `[first, end)` are looked for in: the sentences around it, and the quotations that begin or end there
 * as a whole; within its segment, and `reach` tokens to each side at most.
 */
export function windowOf(
  { sentences, quotations }: Context,
  { first, end }: TokenRange,
  segment: TokenRange,
  reach = MOST_REACH,
): TokenRange {
  const least = Math.max(segment.first, first - reach);
  const most = Math.min(segment.end, end + reach);
  let from = Math.max(least, sentences.first[first]!);
  for (let k = 0; k < SENTENCES && from > least; k++) from = Math.max(least, sentences.first[from - 1]!);
  const begun = quotations.at[from]!;
  if (begun >= 0) from = Math.max(least, Math.min(from, quotations.firstToken[begun]!));
  let until = Math.min(most, sentences.end[end - 1]!);
  for (let k = 0; k < SENTENCES && until < most; k++) until = Math.min(most, sentences.end[until]!);
  const open = quotations.at[until - 1]!;
  if (open >= 0) until = Math.min(most, Math.max(until, quotations.endToken[open]!));
  return { first: from, end: until };
}
