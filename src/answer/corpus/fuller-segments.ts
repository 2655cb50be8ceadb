/** Segments of statements as ranges of word positions, and who speaks. */
export interface ComparedSegments {
  readonly tokens: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Segment → speaker, -1 for unknown. */
  readonly speaker: Int32Array;
}

/** Words in a shingle. Three tell one sentence from another and still catch a partial quotation such as "in good conscience". */
const shingleWords = 3;
/** Share of the shorter segment's shingles that the longer must have. Leaves room for one changed word in about ten. */
const containment = 0.6;
/** Shingles in more segments than this ("of the United States") prove nothing and would cost quadratic time. */
const commonShingle = 64;
/** Words that are the same for this long are the same words, whoever is said to have spoken them. */
const unmistakable = 10;

/**
 * For each segment, the longest segment that says the same (Broder's containment of shingles, 1997), or itself. Only one
 * step: a segment that others join joins none, so that two different statements are not joined by words they share.
 */
export function findFuller(segments: ComparedSegments): Int32Array {
  const count = segments.from.length;
  const fuller = Int32Array.from({ length: count }, (_, segment) => segment);
  const length = (segment: number): number => segments.to[segment]! - segments.from[segment]!;
  const candidates = sharedShingles(segments);
  const longestFirst = [...candidates.keys()].sort((a, b) => length(b) - length(a) || a - b);
  for (const shorter of longestFirst) {
    const shingles = length(shorter) - shingleWords + 1;
    let best = -1;
    for (const [longer, shared] of candidates.get(shorter) ?? []) {
      if (fuller[longer] !== longer || shared / shingles < containment) continue;
      if (!sameSpeaker(segments, shorter, longer) && length(shorter) < unmistakable) continue;
      if (best < 0 || length(longer) > length(best) || (length(longer) === length(best) && longer < best))
        best = longer;
    }
    if (best >= 0) fuller[shorter] = best;
  }
  return fuller;
}

const sameSpeaker = ({ speaker }: ComparedSegments, a: number, b: number): boolean =>
  speaker[a] === speaker[b] || speaker[a] === -1 || speaker[b] === -1;

/** Shorter segment → longer segments that share shingles with it, and how many. Near-linear: shingles are sorted by hash. */
function sharedShingles({ tokens, from, to }: ComparedSegments): Map<number, Map<number, number>> {
  const rows: number[] = [];
  const size = from.length;
  for (let segment = 0; segment < size; segment++) {
    const seen = new Set<number>();
    for (let at = from[segment]!; at + shingleWords <= to[segment]!; at++) {
      const hash = shingleHash(tokens, at);
      if (!seen.has(hash)) rows.push(hash * size + segment);
      seen.add(hash);
    }
  }
  const sorted = Float64Array.from(rows).sort();
  const shared = new Map<number, Map<number, number>>();
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const hash = Math.floor(sorted[start]! / size);
    while (end < sorted.length && Math.floor(sorted[end]! / size) === hash) end++;
    if (end - start < 2 || end - start > commonShingle) continue;
    for (let i = start; i < end; i++) {
      for (let j = i + 1; j < end; j++) {
        const a = sorted[i]! - hash * size;
        const b = sorted[j]! - hash * size;
        const aIsShorter = to[a]! - from[a]! < to[b]! - from[b]! || (to[a]! - from[a]! === to[b]! - from[b]! && a > b);
        const [shorter, longer] = aIsShorter ? [a, b] : [b, a];
        let counts = shared.get(shorter);
        if (counts === undefined) {
          counts = new Map();
          shared.set(shorter, counts);
        }
        counts.set(longer, (counts.get(longer) ?? 0) + 1);
      }
    }
  }
  return shared;
}

/** 28 bits, so that hash × number of segments stays an exact integer up to 2^25 segments. */
function shingleHash(tokens: Int32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < shingleWords; i++) hash = Math.imul(hash ^ tokens[at + i]!, 0x01000193) ^ (hash >>> 15);
  return (hash >>> 0) & 0x0fffffff;
}
