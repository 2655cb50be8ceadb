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

/** So many slots for each key at least: a look-up that finds nothing should end at once. */
const SLOTS_PER_KEY = 2;
/** Stands in a slot without a key. */
const FREE = -1;

/**
 * Finds weights by feature key. A slot is two integers side by side: the key, and the number of its row, so that most look-ups touch one place
 * in memory to know, and two more to add.
 */
export class WeightTable {
  readonly labels: number;
  readonly scale: number;
  readonly #slots: Int32Array;
  readonly #drop: number;
  readonly #mask: number;
  readonly #starts: Int32Array;
  readonly #cells: Int16Array;

  constructor({ labels, scale, keys, starts, cells }: WeightRows) {
    this.labels = labels;
    this.scale = scale;
    this.#starts = starts;
    this.#cells = cells;
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length * SLOTS_PER_KEY + 1)));
    this.#drop = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#slots = new Int32Array(2 ** (bits + 1)).fill(FREE);
    for (let row = 0; row < keys.length; row++) {
      let place = this.#placeOf(keys[row]!);
      while (this.#slots[place * 2] !== FREE) place = (place + 1) & this.#mask;
      this.#slots[place * 2] = keys[row]!;
      this.#slots[place * 2 + 1] = row;
    }
  }

  /** Adds the weights of `keys[from…end)` to `sums[at…at + labels)`, in units of `scale`. */
  addTo(sums: Int32Array, at: number, keys: Int32Array, end: number, from = 0): void {
    const cells = this.#cells;
    const starts = this.#starts;
    for (let k = from; k < end; k++) {
      const row = this.#row(keys[k]!);
      if (row < 0) continue;
      const last = starts[row + 1]!;
      for (let c = starts[row]!; c < last; c++) {
        const cell = cells[c]!;
        sums[at + (cell & LABEL_MASK)]! += cell >> LABEL_BITS;
      }
    }
  }

  #row(key: number): number {
    const slots = this.#slots;
    for (let place = this.#placeOf(key); ; place = (place + 1) & this.#mask) {
      const found = slots[place * 2]!;
      if (found === key) return slots[place * 2 + 1]!;
      if (found === FREE) return -1;
    }
  }

  #placeOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#drop;
  }
}
