/** Lists of numbers, one per key, held flat: key → its numbers, in the order they were added. */
export interface Rows {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

/** Groups `values[i]` under `keys[i]` for each `i`; keys below 0 are left out. Linear. */
export function groupRows(keys: Int32Array, values: Int32Array, keyCount: number): Rows {
  const start = new Int32Array(keyCount + 1);
  let kept = 0;
  for (const key of keys) {
    if (key < 0) continue;
    start[key + 1]!++;
    kept++;
  }
  for (let key = 0; key < keyCount; key++) start[key + 1]! += start[key]!;
  const next = start.slice();
  const grouped = new Int32Array(kept);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key >= 0) grouped[next[key]!++] = values[i]!;
  }
  return { start, values: grouped };
}

/** The numbers under one key; none for a key below 0. */
export const row = (rows: Rows, key: number): Int32Array =>
  key < 0 ? rows.values.subarray(0, 0) : rows.values.subarray(rows.start[key]!, rows.start[key + 1]!);
