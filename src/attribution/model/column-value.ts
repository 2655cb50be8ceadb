/** Stands for values where there is no token. */
export const EDGE = -1;

/** The value of a token, or `EDGE` for a token below 0. */
export const valueAt = (column: Int32Array | Uint8Array, at: number): number => (at < 0 ? EDGE : column[at]!);

/** The value of a token of the stretch `[first, end)`, or `EDGE` beyond it. */
export const valueWithin = (column: Int32Array | Uint8Array, at: number, first: number, end: number): number =>
  at >= first && at < end ? column[at]! : EDGE;
