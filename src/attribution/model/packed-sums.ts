/**
 * The sums of a token's weights by label, packed: two sums of 16 bits to an integer, so that adding three integers adds the weights of
 * six labels. The first label of a chain has no sum: every weight is relative to it. The pairs are labels 1 and 2, 3 and 5, 4 and 6.
 */
export const PACKED = 3;

/** Adds one packed sum to another. */
export function addPacked(to: Int32Array, at: number, from: Int32Array, fromAt: number): void {
  to[at] = to[at]! + from[fromAt]!;
  to[at + 1] = to[at + 1]! + from[fromAt + 1]!;
  to[at + 2] = to[at + 2]! + from[fromAt + 2]!;
}

/** A packed sum of each of two chains, one after the other. */
export const JOINT = 2 * PACKED;

/** Adds one joint sum to another. */
export function addJoint(to: Int32Array, at: number, from: Int32Array, fromAt: number): void {
  to[at] = to[at]! + from[fromAt]!;
  to[at + 1] = to[at + 1]! + from[fromAt + 1]!;
  to[at + 2] = to[at + 2]! + from[fromAt + 2]!;
  to[at + 3] = to[at + 3]! + from[fromAt + 3]!;
  to[at + 4] = to[at + 4]! + from[fromAt + 4]!;
  to[at + 5] = to[at + 5]! + from[fromAt + 5]!;
}

/** Writes a packed sum as scores of `labels` labels, each sum worth `scale`. */
export function unpackSums(
  sums: Int32Array,
  from: number,
  scores: Float64Array,
  at: number,
  labels: number,
  scale: number,
): void {
  scores[at] = 0;
  const w12 = sums[from]!;
  const w35 = sums[from + 1]!;
  const w46 = sums[from + 2]!;
  if (labels > 1) scores[at + 1] = low(w12) * scale;
  if (labels > 2) scores[at + 2] = high(w12) * scale;
  if (labels > 3) scores[at + 3] = low(w35) * scale;
  if (labels > 4) scores[at + 4] = low(w46) * scale;
  if (labels > 5) scores[at + 5] = high(w35) * scale;
  if (labels > 6) scores[at + 6] = high(w46) * scale;
}

const low = (pair: number): number => (pair << 16) >> 16;
/** A negative lower half has borrowed one from the upper. */
const high = (pair: number): number => (pair - low(pair)) >> 16;
