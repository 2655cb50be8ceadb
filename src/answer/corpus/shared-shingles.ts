import { groupRows, type Rows } from './rows.ts';

/** Segments of statements as ranges of word positions. */
export interface Stretches {
  readonly tokens: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Words in a shingle. Three tell one sentence from another and still catch a partial quotation such as "in good conscience". */
export const shingleWords = 3;
/** Shingles in more segments than this ("of the United States") prove nothing and would cost quadratic time. */
const commonShingle = 64;

/** Which segments have which shingles in common. Those of one segment alone, and those of too many, are left out. */
export interface SharedShingles {
  /** Shingle → the segments that have it, ascending. */
  readonly segments: Rows;
  /** Segment → its shingles, each once. */
  readonly shingles: Rows;
}

/** Near-linear: shingles are sorted by hash. Flat arrays throughout, because a large corpus has millions of shingles. */
export function findSharedShingles({ tokens, from, to }: Stretches): SharedShingles {
  const size = from.length;
  let count = 0;
  for (let segment = 0; segment < size; segment++)
    count += Math.max(0, to[segment]! - from[segment]! - shingleWords + 1);
  const hashes = new Int32Array(count);
  const owners = new Int32Array(count);
  let next = 0;
  for (let segment = 0; segment < size; segment++) {
    for (let at = from[segment]!; at + shingleWords <= to[segment]!; at++) {
      hashes[next] = shingleHash(tokens, at);
      owners[next++] = segment;
    }
  }
  const order = orderByHash(hashes);
  const keys = new Int32Array(count);
  const members = new Int32Array(count);
  let kept = 0;
  let shared = 0;
  for (let start = 0, end = 0; start < count; start = end) {
    const hash = hashes[order[start]!]!;
    const first = kept;
    let last = -1;
    for (; end < count && hashes[order[end]!] === hash; end++) {
      const owner = owners[order[end]!]!;
      // A segment that has it twice counts once.
      if (owner === last) continue;
      members[kept] = owner;
      keys[kept++] = shared;
      last = owner;
    }
    if (kept - first < 2 || kept - first > commonShingle) kept = first;
    else shared++;
  }
  const keptKeys = keys.subarray(0, kept);
  const keptMembers = members.subarray(0, kept);
  return {
    segments: groupRows(keptKeys, keptMembers, shared),
    shingles: groupRows(keptMembers, keptKeys, size),
  };
}

/** 28 bits. */
const hashBits = 28;

function shingleHash(tokens: Int32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < shingleWords; i++) hash = Math.imul(hash ^ tokens[at + i]!, 0x01000193) ^ (hash >>> 15);
  return (hash >>> 0) & ((1 << hashBits) - 1);
}

/** Places in the order of their hashes, of equals in their own: sorted by the lower half of the bits, then by the upper. */
function orderByHash(hashes: Int32Array): Int32Array {
  const half = hashBits / 2;
  const mask = (1 << half) - 1;
  const byLower = groupRows(
    hashes.map((hash) => hash & mask),
    Int32Array.from(hashes.keys()),
    mask + 1,
  ).values;
  return groupRows(
    byLower.map((place) => hashes[place]! >>> half),
    byLower,
    mask + 1,
  ).values;
}
