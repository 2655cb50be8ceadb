import { FeatureList } from './feature-list.ts';

/** A table of weights that sums up groups of features. */
export interface SummingTable {
  /** Integers to a sum. */
  readonly width: number;
  /** Writes the sum of each group of the list, one after the other from `at` on. */
  sumGroups(sums: Int32Array, at: number, list: FeatureList): void;
}

/**
 * Sums of weights that come again and again, worked out once: those of a frequent word, say, or of two words in a row. An entry is known by
 * two whole numbers from 0 on that say all that its features are made of, so a sum is the same whether it was kept or is worked out anew.
 * It holds a sum for each of some groups of features. Of fixed size: an entry gives way to the next that falls on its place.
 */
export class SumCache {
  readonly sums: Int32Array;
  readonly #table: SummingTable;
  readonly #shift: number;
  readonly #stride: number;
  readonly #keys: Int32Array;
  readonly #list = new FeatureList();

  /** Room for `2 ** bits` entries. */
  constructor(table: SummingTable, bits: number, groups = 1) {
    this.#table = table;
    this.#shift = 32 - bits;
    this.#stride = groups * table.width;
    this.#keys = new Int32Array(2 ** (bits + 1)).fill(-1);
    this.sums = new Int32Array(2 ** bits * this.#stride);
  }

  /** Where the entry's sums begin, or -1 where it is not kept. */
  find(a: number, b = 0): number {
    const place = this.#placeOf(a, b);
    return this.#keys[place * 2] === a && this.#keys[place * 2 + 1] === b ? place * this.#stride : -1;
  }

  /** An empty list, for the features of an entry that `keep` makes: group after group, all but the last ended. */
  open(): FeatureList {
    this.#list.clear();
    return this.#list;
  }

  /** Makes an entry of the list that was opened last; gives back where its sums begin. */
  keep(a: number, b = 0): number {
    const place = this.#placeOf(a, b);
    const entry = place * this.#stride;
    this.#list.endGroup();
    this.#table.sumGroups(this.sums, entry, this.#list);
    this.#keys[place * 2] = a;
    this.#keys[place * 2 + 1] = b;
    return entry;
  }

  #placeOf(a: number, b: number): number {
    return Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) >>> this.#shift;
  }
}
