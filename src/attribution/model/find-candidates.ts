import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { FirstReading } from './cue-context.ts';
import { findCues } from './find-cues.ts';
import { rangesOverlap, type TokenRange } from './relation.ts';
import type { RelationReader } from './relation-reader.ts';

/** Cues that are less likely than this are not looked at, unless the rules see one there. */
const LEAST_CHANCE = 0.3;

/** The chains' relations for every likely cue and for every cue of the rules, and the rules' own. */
export function findCandidates(
  context: Context,
  first: FirstReading,
  reader: RelationReader,
  ruled: readonly Attribution[],
): Candidate[] {
  const cues = findCues(first, LEAST_CHANCE);
  const taken = new Uint8Array(context.words.length);
  for (const cue of cues) taken.fill(1, cue.first, cue.end);
  const own: Candidate[] = [];
  for (const attribution of ruled) {
    const cue = rangeOf(context, attribution.cue) ?? rangeOf(context, attribution.content)!;
    const chance = chanceOf(first, cue);
    own.push({ origin: 'rules', ruled: attribution, relation: relationOf(context, first, attribution, cue, chance) });
    if (attribution.cue.length === 0 || taken.subarray(cue.first, cue.end).includes(1)) continue;
    taken.fill(1, cue.first, cue.end);
    cues.push({ ...cue, chance });
  }
  const read = reader.readAll(cues).map((relation): Candidate => ({ origin: 'model', ruled: null, relation }));
  return [...read.filter(({ relation }) => relation.content.length > 0), ...own];
}

function relationOf(
  context: Context,
  first: FirstReading,
  attribution: Attribution,
  cue: TokenRange,
  cueChance: number,
) {
  const content = attribution.content.flatMap((span) => rangeOf(context, [span]) ?? []);
  const evidence = [attribution.evidence];
  return {
    cue,
    source: rangeOf(context, attribution.source),
    content,
    cueChance,
    argumentChance: 0.5,
    contentOdds: meanChance(first, content, 2),
    evidence,
  };
}

/** The tokens from the first to the last of some spans; `null` for none. */
function rangeOf({ reading }: Context, spans: readonly Span[]): TokenRange | null {
  const [span] = spans;
  if (span === undefined) return null;
  const after = (offset: number): number => {
    let low = 0;
    let high = reading.tokens.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (reading.tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = after(span.start);
  return { first, end: Math.max(first, after(spans.at(-1)!.end - 1)) + 1 };
}

function chanceOf({ chances }: FirstReading, { first, end }: TokenRange): number {
  let most = 0;
  for (let i = first; i < end; i++) most = Math.max(most, chances[i * 4 + 3]!);
  return most;
}

/** The mean probability over some tokens of being in a source (0), a cue (1) or a content (2). */
export function meanChance({ chances }: FirstReading, ranges: readonly TokenRange[], role: 0 | 1 | 2): number {
  let sum = 0;
  let count = 0;
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) sum += chances[i * 4 + role]!;
    count += end - first;
  }
  return count === 0 ? 0 : sum / count;
}

/** The share that two lists of ranges have in common: shared tokens by all tokens. */
export function overlapOf(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let both = 0;
  let total = 0;
  for (const x of a) total += x.end - x.first;
  for (const y of b) total += y.end - y.first;
  for (const x of a) {
    for (const y of b) if (rangesOverlap(x, y)) both += Math.min(x.end, y.end) - Math.max(x.first, y.first);
  }
  return both / Math.max(1, total - both);
}
