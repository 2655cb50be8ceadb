import { KEY_BITS } from './hash.ts';

/** The directory has about a bucket for each key, and no more: it has to stay in the processor's cache. */
const MOST_BUCKET_BITS = 20;
const LEAST_BUCKET_BITS = KEY_BITS - 16;
const LABEL_BITS = 6;
const LABEL_MASK = (1 << LABEL_BITS) - 1;

/** The largest weight in units of the scale: one that fits a signed byte in a packed file. */
export const MOST_WEIGHT = 127;

/** A weight other than 0 and its label in one integer. */
export const packCell = (label: number, weight: number): number => (weight << LABEL_BITS) | label;
export const cellLabel = (cell: number): number => cell & LABEL_MASK;
export const cellWeight = (cell: number): number => cell >> LABEL_BITS;

/** Weights by feature key, as they are packed in a file and as the table takes them over. */
export interface WeightRows {
  readonly labels: number;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** Ascending, distinct. */
  readonly keys: Int32Array;
  /** The cells of row `r` are `cells[starts[r]…starts[r + 1])`; one more start than keys. */
  readonly starts: Int32Array;
  readonly cells: Int16Array;
}

/**
 * Finds weights by feature key. Keys are found through a directory on their upper bits, so a look-up touches two or three
 * places in memory and a key costs two bytes.
 */
export class WeightTable {
  readonly labels: number;
  readonly scale: number;
  readonly #directory: Int32Array;
  readonly #rest: Uint16Array;
  readonly #restBits: number;
  readonly #starts: Int32Array;
  readonly #cells: Int16Array;

  constructor(rows: WeightRows) {
    const { keys } = rows;
    this.labels = rows.labels;
    this.scale = rows.scale;
    this.#starts = rows.starts;
    this.#cells = rows.cells;
    this.#rest = new Uint16Array(keys.length);
    const bits = Math.ceil(Math.log2(keys.length + 1));
    const bucketBits = Math.max(LEAST_BUCKET_BITS, Math.min(MOST_BUCKET_BITS, bits));
    this.#restBits = KEY_BITS - bucketBits;
    this.#directory = new Int32Array((1 << bucketBits) + 1);
    const restMask = (1 << this.#restBits) - 1;
    let bucket = 0;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      for (const until = key >>> this.#restBits; bucket < until; ) this.#directory[++bucket] = row;
      this.#rest[row] = key & restMask;
    }
    while (bucket < 1 << bucketBits) this.#directory[++bucket] = keys.length;
  }

  /** Adds the weights of `keys[from…end)` to `sums[at…at + labels)`, in units of `scale`. */
  addTo(sums: Int32Array, at: number, keys: Int32Array, end: number, from = 0): void {
    const cells = this.#cells;
    for (let k = from; k < end; k++) {
      const row = this.#row(keys[k]!);
      if (row < 0) continue;
      const last = this.#starts[row + 1]!;
      for (let c = this.#starts[row]!; c < last; c++) {
        const cell = cells[c]!;
        sums[at + (cell & LABEL_MASK)]! += cell >> LABEL_BITS;
      }
    }
  }

  #row(key: number): number {
    const bucket = key >>> this.#restBits;
    const end = this.#directory[bucket + 1]!;
    const rest = key & ((1 << this.#restBits) - 1);
    for (let row = this.#directory[bucket]!; row < end; row++) if (this.#rest[row] === rest) return row;
    return -1;
  }
}
