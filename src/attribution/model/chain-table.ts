import { KEY_BITS } from './hash.ts';
import { cellLabel, cellWeight, type WeightRows } from './weight-table.ts';

/** The first label of a chain has weight 0 for every feature; this many others have room. */
const MOST_CHAIN_LABELS = 7;
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
    let w1 = 0;
    let w2 = 0;
    let w3 = 0;
    let w4 = 0;
    let w5 = 0;
    let w6 = 0;
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
      const high = slots[slot + 1]!;
      w1 += (low << 8) >> 24;
      w2 += low >> 24;
      w3 += (high << 24) >> 24;
      w4 += (high << 16) >> 24;
      w5 += (high << 8) >> 24;
      w6 += high >> 24;
    }
    const { labels } = this;
    if (labels > 1) sums[at + 1]! += w1;
    if (labels > 2) sums[at + 2]! += w2;
    if (labels > 3) sums[at + 3]! += w3;
    if (labels > 4) sums[at + 4]! += w4;
    if (labels > 5) sums[at + 5]! += w5;
    if (labels > 6) sums[at + 6]! += w6;
  }
}

/** Sixteen bits of a key, never 0, so that a slot in use is never 0. */
const markOf = (key: number): number => ((key & ((1 << MARK_BITS) - 1)) << 1) | 1;
