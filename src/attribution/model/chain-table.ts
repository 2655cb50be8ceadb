import { bucketShiftOf, findPlaces, type Places, placeOf } from './chain-places.ts';
import type { ChainRows } from './chain-rows.ts';
import type { FeatureList } from './feature-list.ts';
import { PACKED } from './packed-sums.ts';
import type { SummingTable } from './sum-cache.ts';

/** The first label of a chain has weight 0 for every feature; this many others have room. */
const MOST_CHAIN_LABELS = 7;
/** Flips the sign bits of four bytes: weights from -128 to 127 become 0 to 255. */
export const SIGNS = 0x80808080 | 0;
/** What that adds to a pair of sums for each key. */
export const BIAS = 0x00800080;

/** So many weights of up to 255 fit a sum of 16 bits. */
const MOST_KEYS = 257;

/** Throws where so many keys cannot be summed at a time. */
export function checkKeys(count: number): void {
  if (count > MOST_KEYS) throw new Error(`A table adds up ${MOST_KEYS} keys at a time at most, got ${count}.`);
}

/** The bits of a key that its slot holds; the place of the slot tells the rest, but for one key in many thousands that is not there. */
export const MARK = 0xffff;

/**
 * Adds up the weights of features for few labels fast: with tens of thousands of look-ups for a text, waiting for memory and for guessed
 * branches that turn out wrong is what reading costs. A key has one place, and a slot is two integers side by side: a mark of the key in
 * 16 bits, and six weights of 8. Whether the key is there decides what is added, never what is done next.
 */
export class ChainTable implements SummingTable {
  readonly width = PACKED;
  readonly labels: number;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  readonly #slots: Int32Array;
  readonly #shifts: Uint8Array;
  readonly #bucketShift: number;
  readonly #drop: number;

  constructor({ labels, scale, keys, weights }: ChainRows, places: Places = findPlaces(keys)) {
    if (labels > MOST_CHAIN_LABELS)
      throw new Error(`A chain table has room for ${MOST_CHAIN_LABELS} labels, got ${labels}.`);
    this.labels = labels;
    this.scale = scale;
    this.#shifts = places.shifts;
    this.#bucketShift = bucketShiftOf(places);
    this.#drop = 32 - places.bits;
    this.#slots = new Int32Array(2 ** (places.bits + 1));
    const [w1, w2, w3, w4, w5, w6] = weights;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      const slot = placeOf(key, this.#shifts[key >>> this.#bucketShift]!, this.#drop) * 2;
      this.#slots[slot] = (key & MARK) | (byteAt(w1, row) << 16) | (byteAt(w2, row) << 24);
      this.#slots[slot + 1] =
        byteAt(w3, row) | (byteAt(w4, row) << 8) | (byteAt(w5, row) << 16) | (byteAt(w6, row) << 24);
    }
  }

  /** Adds the weights of all features of a list to the packed sum at `at`, in units of `scale`. */
  addTo(sums: Int32Array, at: number, { keys, length }: FeatureList): void {
    this.#add(sums, at, keys, 0, length);
  }

  /** Writes a packed sum for each group of a list, one after the other from `at` on. */
  sumGroups(sums: Int32Array, at: number, { keys, ends, groups }: FeatureList): void {
    let from = 0;
    for (let group = 0; group < groups; group++) {
      const to = at + group * PACKED;
      sums[to] = 0;
      sums[to + 1] = 0;
      sums[to + 2] = 0;
      this.#add(sums, to, keys, from, ends[group]!);
      from = ends[group]!;
    }
  }

  /** Adds the weights of `keys[from…end)`. */
  #add(sums: Int32Array, at: number, keys: Int32Array, from: number, end: number): void {
    checkKeys(end - from);
    const slots = this.#slots;
    const shifts = this.#shifts;
    const bucketShift = this.#bucketShift;
    const drop = this.#drop;
    let found = 0;
    // Two sums to an integer, 16 bits each, of weights from 0 to 255.
    let w12 = 0;
    let w35 = 0;
    let w46 = 0;
    for (let k = from; k < end; k++) {
      const key = keys[k]!;
      const slot = placeOf(key, shifts[key >>> bucketShift]!, drop) << 1;
      const low = slots[slot]!;
      // All ones where the slot is the key's, else 0.
      const hit = (((low ^ key) & MARK) - 1) >> 31;
      const first = (low ^ SIGNS) & hit;
      const second = (slots[slot + 1]! ^ SIGNS) & hit;
      found -= hit;
      w12 = (w12 + (((first >>> 8) & 0xff0000) | ((first >>> 16) & 0xff))) | 0;
      w35 = (w35 + (second & 0xff00ff)) | 0;
      w46 = (w46 + ((second >>> 8) & 0xff00ff)) | 0;
    }
    const bias = Math.imul(found, BIAS);
    sums[at] = (sums[at]! + w12 - bias) | 0;
    sums[at + 1] = (sums[at + 1]! + w35 - bias) | 0;
    sums[at + 2] = (sums[at + 2]! + w46 - bias) | 0;
  }
}

export const byteAt = (weights: Int8Array | undefined, row: number): number =>
  weights === undefined ? 0 : weights[row]! & 255;
