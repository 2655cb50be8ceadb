import type { ChainTable } from './chain-table.ts';
import { FeatureList } from './feature-list.ts';
import { PACKED } from './packed-sums.ts';

/**
 * Sums of weights that come again and again, worked out once: those of a frequent word, say, or of two words in a row. An entry is known by
 * two whole numbers from 0 on that say all that its features are made of, so a sum is the same whether it was kept or is worked out anew.
 * It holds a packed sum for each of some groups of features. Of fixed size: an entry gives way to the next that falls on its place.
 */
export class SumCache {
  readonly sums: Int32Array;
  readonly #table: ChainTable;
  readonly #shift: number;
  readonly #stride: number;
  readonly #keys: Int32Array;
  readonly #list = new FeatureList();

  /** Room for `2 ** bits` entries. */
  constructor(table: ChainTable, bits: number, groups = 1) {
    this.#table = table;
    this.#shift = 32 - bits;
    this.#stride = groups * PACKED;
    this.#keys = new Int32Array(2 ** (bits + 1)).fill(-1);
    this.sums = new Int32Array(2 ** bits * this.#stride);
  }

  /** Where the entry's sums begin, or -1 where it is not kept. */
  find(a: number, b = 0): number {
    const place = this.#placeOf(a, b);
    return this.#keys[place * 2] === a && this.#keys[place * 2 + 1] === b ? place * this.#stride : -1;
  }

  /** Makes an entry of what each of `groups` adds to a list; gives back where its sums begin. */
  keep(a: number, b: number, ...groups: readonly ((list: FeatureList) => void)[]): number {
    const place = this.#placeOf(a, b);
    const entry = place * this.#stride;
    const list = this.#list;
    this.sums.fill(0, entry, entry + this.#stride);
    groups.forEach((add, group) => {
      list.clear();
      add(list);
      this.#table.addTo(this.sums, entry + group * PACKED, list.keys, list.length);
    });
    this.#keys[place * 2] = a;
    this.#keys[place * 2 + 1] = b;
    return entry;
  }

  #placeOf(a: number, b: number): number {
    return Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) >>> this.#shift;
  }
}
