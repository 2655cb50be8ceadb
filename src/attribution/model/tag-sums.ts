import { FeatureList } from './feature-list.ts';
import { TAGS } from './part-of-speech.ts';
import type { WeightTable } from './weight-table.ts';

/**
 * The sums by tag of some groups of features each, worked out once for what comes again. An entry is known by a whole number from 0 on that says
 * all that its features are made of. Of fixed size: an entry gives way to the next that falls on its place.
 */
export class TagSums {
  /** By entry, by group, by tag. */
  readonly sums: Int16Array;
  readonly #weights: WeightTable;
  readonly #shift: number;
  readonly #stride: number;
  readonly #keys: Int32Array;
  readonly #list = new FeatureList();
  readonly #fresh = new Int32Array(TAGS.length);

  /** Room for `2 ** bits` entries. */
  constructor(weights: WeightTable, bits: number, groups = 1) {
    this.#weights = weights;
    this.#shift = 32 - bits;
    this.#stride = groups * TAGS.length;
    this.#keys = new Int32Array(2 ** bits).fill(-1);
    this.sums = new Int16Array(2 ** bits * this.#stride);
  }

  /** Where the entry's sums begin, or -1 where it is not kept. */
  find(key: number): number {
    const place = this.#placeOf(key);
    return this.#keys[place] === key ? place * this.#stride : -1;
  }

  /** An empty list, for the features of an entry that `keep` makes: group after group, all but the last ended. */
  open(): FeatureList {
    this.#list.clear();
    return this.#list;
  }

  /** Makes an entry of the list that was opened last; gives back where its sums begin. */
  keep(key: number): number {
    const place = this.#placeOf(key);
    const at = place * this.#stride;
    const list = this.#list;
    list.endGroup();
    let from = 0;
    for (let group = 0; group < list.groups; group++) {
      const end = list.ends[group]!;
      this.#fresh.fill(0);
      this.#weights.addTo(this.#fresh, 0, list.keys, end, from);
      this.sums.set(this.#fresh, at + group * TAGS.length);
      from = end;
    }
    this.#keys[place] = key;
    return at;
  }

  #placeOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift;
  }
}
