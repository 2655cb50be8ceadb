import { MOST_WEIGHT, packCell, type WeightRows } from '../src/attribution/model/weight-table.ts';

/** Rounds weights to multiples of `scale`; what comes to 0 is left out. `keyOf` gives the key of a row. */
export function quantise(
  weights: Float32Array | Float64Array,
  keyOf: (row: number) => number,
  labels: number,
  scale: number,
): WeightRows {
  const rounded = (cell: number): number =>
    Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weights[cell]! / scale)));
  const kept: number[] = [];
  let cellCount = 0;
  for (let row = 0; row < weights.length / labels; row++) {
    let nonZero = 0;
    for (let y = 0; y < labels; y++) if (rounded(row * labels + y) !== 0) nonZero++;
    if (nonZero > 0) kept.push(row);
    cellCount += nonZero;
  }
  kept.sort((a, b) => keyOf(a) - keyOf(b));
  const starts = new Int32Array(kept.length + 1);
  const cells = new Int16Array(cellCount);
  let at = 0;
  kept.forEach((row, number) => {
    for (let y = 0; y < labels; y++) {
      const weight = rounded(row * labels + y);
      if (weight !== 0) cells[at++] = packCell(y, weight);
    }
    starts[number + 1] = at;
  });
  return { labels, scale, keys: Int32Array.from(kept, keyOf), starts, cells };
}
