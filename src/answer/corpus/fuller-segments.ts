import { findSharedShingles, type Stretches, shingleWords } from './shared-shingles.ts';

/** Segments of statements as ranges of word positions, and who speaks. */
export interface ComparedSegments extends Stretches {
  /** Segment → speaker, -1 for unknown. */
  readonly speaker: Int32Array;
}

/** Share of the shorter segment's shingles that the longer must have. Leaves room for one changed word in about ten. */
const containment = 0.6;
/** Words that are the same for this long are the same words, whoever is said to have spoken them. */
const unmistakable = 10;

/**
 * For each segment, the longest segment that says the same (Broder's containment of shingles, 1997), or itself. Only one
 * step: a segment that others join joins none, so that two different statements are not joined by words they share.
 */
export function findFuller(segments: ComparedSegments): Int32Array {
  const { from, to } = segments;
  const fuller = Int32Array.from(from.keys());
  const length = (segment: number): number => to[segment]! - from[segment]!;
  const { segments: withShingle, shingles } = findSharedShingles(segments);
  // Segment → how many shingles it shares with the one in hand; all zero in between.
  const shared = new Int32Array(from.length);
  for (const shorter of longestFirst(segments)) {
    const others: number[] = [];
    for (let at = shingles.start[shorter]!; at < shingles.start[shorter + 1]!; at++) {
      const shingle = shingles.values[at]!;
      for (let other = withShingle.start[shingle]!; other < withShingle.start[shingle + 1]!; other++) {
        const longer = withShingle.values[other]!;
        if (fuller[longer] !== longer || !isLonger(length(longer), longer, length(shorter), shorter)) continue;
        if (shared[longer] === 0) others.push(longer);
        shared[longer]!++;
      }
    }
    const count = length(shorter) - shingleWords + 1;
    let best = -1;
    for (const longer of others) {
      const share = shared[longer]! / count;
      shared[longer] = 0;
      if (share < containment) continue;
      if (!sameSpeaker(segments, shorter, longer) && length(shorter) < unmistakable) continue;
      if (best < 0 || isLonger(length(longer), longer, length(best), best)) best = longer;
    }
    if (best >= 0) fuller[shorter] = best;
  }
  return fuller;
}

/** Of equal length, the one that comes first counts as the longer. */
const isLonger = (length: number, segment: number, than: number, other: number): boolean =>
  length > than || (length === than && segment < other);

function longestFirst({ from, to }: ComparedSegments): Int32Array {
  return Int32Array.from(from.keys()).sort((a, b) => to[b]! - from[b]! - (to[a]! - from[a]!) || a - b);
}

const sameSpeaker = ({ speaker }: ComparedSegments, a: number, b: number): boolean =>
  speaker[a] === speaker[b] || speaker[a] === -1 || speaker[b] === -1;
