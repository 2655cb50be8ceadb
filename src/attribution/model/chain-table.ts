import { KEY_BITS } from './hash.ts';
import { cellLabel, cellWeight, type WeightRows } from './weight-table.ts';

/** The first label of a chain has weight 0 for every feature; this many others have room. */
const MOST_CHAIN_LABELS = 7;
/** Flips the sign bits of four bytes: weights from -128 to 127 become 0 to 255. */
const SIGNS = 0x80808080 | 0;

/** So many weights of up to 255 fit a sum of 16 bits. */
const MOST_KEYS = 257;

/** The bits of a key that its mark holds; the place in the table tells the rest. */
const MARK_BITS = 15;

/**
 * Finds the weights of features for few labels fast: with hundreds of look-ups for a word, waiting for memory is what reading
 * costs. A slot is two integers side by side: a mark of the key in 16 bits, and six weights of 8. Keys are hashes
 * already: their upper bits are the place, so that sorted keys fill the table from front to back. Open addressing.
 */
export class ChainTable {
  readonly labels: number;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor({ labels, scale, keys, starts, cells }: WeightRows) {
    if (labels > MOST_CHAIN_LABELS)
      throw new Error(`A chain table has room for ${MOST_CHAIN_LABELS} labels, got ${labels}.`);
    this.labels = labels;
    this.scale = scale;
    let bits = KEY_BITS - MARK_BITS;
    while (2 ** bits < keys.length * 1.4) bits++;
    this.#shift = KEY_BITS - bits;
    this.#slots = new Int32Array(2 ** (bits + 1));
    const slots = this.#slots;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = (key >>> this.#shift) * 2;
      while (slots[slot] !== 0) slot = (slot + 2) % slots.length;
      slots[slot] = markOf(key);
      for (let c = starts[row]!; c < starts[row + 1]!; c++) {
        const place = cellLabel(cells[c]!) + 1;
        slots[slot + (place >>> 2)]! |= (cellWeight(cells[c]!) & 255) << ((place & 3) * 8);
      }
    }
  }

  /** Adds the weights of the first `count` keys to `sums[at…at + labels)`, in units of `scale`. */
  addTo(sums: Float64Array, at: number, keys: Int32Array, count: number): void {
    const slots = this.#slots;
    const shift = this.#shift;
    const mask = slots.length - 1;
    if (count > MOST_KEYS) throw new Error(`A chain table adds up ${MOST_KEYS} keys at a time at most, got ${count}.`);
    let found = 0;
    // Two sums to an integer, 16 bits each.
    let w12 = 0;
    let w35 = 0;
    let w46 = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      const mark = markOf(key);
      let slot = (key >>> shift) * 2;
      let low = slots[slot]!;
      while (low !== 0 && (low & 0xffff) !== mark) {
        slot = (slot + 2) & mask;
        low = slots[slot]!;
      }
      if (low === 0) continue;
      const high = slots[slot + 1]! ^ SIGNS;
      low ^= SIGNS;
      found++;
      w12 = (w12 + (((low >>> 8) & 0xff0000) | ((low >>> 16) & 0xff))) | 0;
      w35 = (w35 + (high & 0xff00ff)) | 0;
      w46 = (w46 + ((high >>> 8) & 0xff00ff)) | 0;
    }
    const { labels } = this;
    const bias = found * 128;
    if (labels > 1) sums[at + 1]! += (w12 & 0xffff) - bias;
    if (labels > 2) sums[at + 2]! += (w12 >>> 16) - bias;
    if (labels > 3) sums[at + 3]! += (w35 & 0xffff) - bias;
    if (labels > 4) sums[at + 4]! += (w46 & 0xffff) - bias;
    if (labels > 5) sums[at + 5]! += (w35 >>> 16) - bias;
    if (labels > 6) sums[at + 6]! += (w46 >>> 16) - bias;
  }
}

/** Sixteen bits of a key, never 0, so that a slot in use is never 0. */
const markOf = (key: number): number => ((key & ((1 << MARK_BITS) - 1)) << 1) | 1;
