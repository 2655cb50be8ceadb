import type { ChainRows } from '../src/attribution/model/chain-rows.ts';
import { MOST_WEIGHT } from '../src/attribution/model/weight-table.ts';

/**
 * Rounds the weights of a chain, `labels` to a row, to multiples of `scale`, relative to those of the first label. Rows that tell no two
 * labels apart by more than `least` multiples are left out, and those that are not `wanted`. `keyOf` gives the key of a row.
 */
export function quantiseChain(
  weights: Float32Array | Float64Array,
  keyOf: (row: number) => number,
  labels: number,
  { scale, least = 0 }: { readonly scale: number; readonly least?: number },
  wanted: (row: number) => boolean = () => true,
): ChainRows {
  const rounded = (row: number, y: number): number => {
    const weight = (weights[row * labels + y]! - weights[row * labels]!) / scale;
    return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight)));
  };
  const kept: number[] = [];
  for (let row = 0; row < weights.length / labels; row++) {
    if (!wanted(row)) continue;
    let high = 0;
    let low = 0;
    for (let y = 1; y < labels; y++) {
      high = Math.max(high, rounded(row, y));
      low = Math.min(low, rounded(row, y));
    }
    if (high - low > least) kept.push(row);
  }
  kept.sort((a, b) => keyOf(a) - keyOf(b));
  return {
    labels,
    scale,
    keys: Int32Array.from(kept, keyOf),
    weights: Array.from({ length: labels - 1 }, (_, y) => Int8Array.from(kept, (row) => rounded(row, y + 1))),
  };
}
