import { bucketShiftOf, findPlaces, type Places, placeOf } from './chain-places.ts';
import type { ChainRows } from './chain-rows.ts';
import { BIAS, byteAt, checkKeys, MARK, SIGNS } from './chain-table.ts';
import type { FeatureList } from './feature-list.ts';
import { JOINT } from './packed-sums.ts';
import type { SummingTable } from './sum-cache.ts';

/** Integers to a slot, which lies within one line of the processor's cache. */
const SLOT_BITS = 2;

/**
 * The weights that two chains give to the same features, in one table: what a word says about itself and those beside it is asked once for both.
 * A slot is four integers: a mark of the key in 16 bits, six weights of the first chain, six of the second. See `ChainTable`.
 */
export class JointTable implements SummingTable {
  readonly width = JOINT;
  readonly #slots: Int32Array;
  readonly #shifts: Uint8Array;
  readonly #bucketShift: number;
  readonly #drop: number;

  constructor(first: ChainRows, second: ChainRows, places: Places = findPlaces(unionOf(first.keys, second.keys))) {
    this.#shifts = places.shifts;
    this.#bucketShift = bucketShiftOf(places);
    this.#drop = 32 - places.bits;
    this.#slots = new Int32Array(2 ** (places.bits + SLOT_BITS));
    const slots = this.#slots;
    const [a1, a2, a3, a4, a5, a6] = first.weights;
    for (let row = 0; row < first.keys.length; row++) {
      const slot = this.#slotOf(first.keys[row]!);
      slots[slot] = (first.keys[row]! & MARK) | (byteAt(a1, row) << 16) | (byteAt(a2, row) << 24);
      slots[slot + 1] = byteAt(a3, row) | (byteAt(a4, row) << 8) | (byteAt(a5, row) << 16) | (byteAt(a6, row) << 24);
    }
    const [b1, b2, b3, b4, b5, b6] = second.weights;
    for (let row = 0; row < second.keys.length; row++) {
      const slot = this.#slotOf(second.keys[row]!);
      slots[slot] = (slots[slot]! & ~MARK) | (second.keys[row]! & MARK);
      slots[slot + 2] = byteAt(b1, row) | (byteAt(b3, row) << 8) | (byteAt(b2, row) << 16) | (byteAt(b5, row) << 24);
      slots[slot + 3] = byteAt(b4, row) | (byteAt(b6, row) << 16);
    }
  }

  /** Writes a joint sum for each group of a list, one after the other from `at` on. */
  sumGroups(sums: Int32Array, at: number, { keys, ends, groups }: FeatureList): void {
    const slots = this.#slots;
    const shifts = this.#shifts;
    const bucketShift = this.#bucketShift;
    const drop = this.#drop;
    let k = 0;
    let to = at;
    for (let group = 0; group < groups; group++) {
      const end = ends[group]!;
      checkKeys(end - k);
      let found = 0;
      let a12 = 0;
      let a35 = 0;
      let a46 = 0;
      let b12 = 0;
      let b35 = 0;
      let b46 = 0;
      for (; k < end; k++) {
        const key = keys[k]!;
        const slot = placeOf(key, shifts[key >>> bucketShift]!, drop) << SLOT_BITS;
        const low = slots[slot]!;
        const hit = (((low ^ key) & MARK) - 1) >> 31;
        const first = (low ^ SIGNS) & hit;
        const second = (slots[slot + 1]! ^ SIGNS) & hit;
        const third = (slots[slot + 2]! ^ SIGNS) & hit;
        const fourth = (slots[slot + 3]! ^ SIGNS) & hit;
        found -= hit;
        a12 = (a12 + (((first >>> 8) & 0xff0000) | ((first >>> 16) & 0xff))) | 0;
        a35 = (a35 + (second & 0xff00ff)) | 0;
        a46 = (a46 + ((second >>> 8) & 0xff00ff)) | 0;
        b12 = (b12 + (third & 0xff00ff)) | 0;
        b35 = (b35 + ((third >>> 8) & 0xff00ff)) | 0;
        b46 = (b46 + (fourth & 0xff00ff)) | 0;
      }
      const bias = Math.imul(found, BIAS);
      sums[to] = a12 - bias;
      sums[to + 1] = a35 - bias;
      sums[to + 2] = a46 - bias;
      sums[to + 3] = b12 - bias;
      sums[to + 4] = b35 - bias;
      sums[to + 5] = b46 - bias;
      to += JOINT;
    }
  }

  #slotOf(key: number): number {
    return placeOf(key, this.#shifts[key >>> this.#bucketShift]!, this.#drop) << SLOT_BITS;
  }
}

/** The keys of two ascending lists, ascending and once each. */
export function unionOf(a: Int32Array, b: Int32Array): Int32Array {
  const union = new Int32Array(a.length + b.length);
  let i = 0;
  let j = 0;
  let size = 0;
  while (i < a.length || j < b.length) {
    const x = i < a.length ? a[i]! : Infinity;
    const y = j < b.length ? b[j]! : Infinity;
    union[size++] = Math.min(x, y);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return union.slice(0, size);
}
