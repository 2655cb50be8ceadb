import { hashText, keyOf } from './hash.ts';

/** The clusters of one word at three grains. `coarse` is among 64, `middle` among 256, `fine` among 1024; 0 is an unknown word. */
export interface Clusters {
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  /** All three in one number from 1 on; 0 for an unknown word. */
  readonly packed: number;
}

const UNKNOWN: Clusters = { coarse: 0, middle: 0, fine: 0, packed: 0 };
const FINE_BITS = 10;
const MIDDLE_BITS = 8;

/** Words grouped by the company they keep in news. Words are known by the keys of their hashes. */
export class WordClusters {
  readonly #keys: Int32Array;
  readonly #packed: Int32Array;

  /** `keys` ascending; `packed` as `packClusters` makes it. */
  constructor(keys: Int32Array, packed: Int32Array) {
    this.#keys = keys;
    this.#packed = packed;
  }

  /** The clusters of a normalised word; of a compound that is not known, those of its last part. */
  of(word: string): Clusters {
    const whole = this.#find(word);
    if (whole !== null) return whole;
    const dash = word.lastIndexOf('-');
    return (dash >= 0 ? this.#find(word.slice(dash + 1)) : null) ?? UNKNOWN;
  }

  #find(word: string): Clusters | null {
    const key = keyOf(hashText(word));
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return this.#keys[low] === key ? unpackClusters(this.#packed[low]!) : null;
  }
}

/** Cluster numbers from 0 as one integer; `unpackClusters` counts them from 1, so that 0 is free for unknown words. */
export const packClusters = (coarse: number, middle: number, fine: number): number =>
  (coarse << (FINE_BITS + MIDDLE_BITS)) | (middle << FINE_BITS) | fine;

const unpackClusters = (packed: number): Clusters => ({
  coarse: (packed >>> (FINE_BITS + MIDDLE_BITS)) + 1,
  middle: ((packed >>> FINE_BITS) & ((1 << MIDDLE_BITS) - 1)) + 1,
  fine: (packed & ((1 << FINE_BITS) - 1)) + 1,
  packed: packed + 1,
});
