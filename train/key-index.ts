const START = 1 << 19;

/** Numbers distinct keys from 0 in the order they come and counts them. Open addressing over typed arrays: fit for millions of keys. */
export class KeyIndex {
  #slots = new Int32Array(START * 2).fill(-1);
  #keys = new Int32Array(START);
  #counts = new Int32Array(START);
  size = 0;

  /** The key's number, new if need be; counts it. */
  intern(key: number): number {
    let slot = this.#slotOf(key);
    if (this.#slots[slot]! < 0) {
      if (this.size === this.#keys.length) {
        this.#grow();
        slot = this.#slotOf(key);
      }
      this.#slots[slot] = this.size;
      this.#keys[this.size++] = key;
    }
    const id = this.#slots[slot]!;
    this.#counts[id]!++;
    return id;
  }

  /** The key's number, or -1. */
  find(key: number): number {
    return this.#slots[this.#slotOf(key)]!;
  }

  key(id: number): number {
    return this.#keys[id]!;
  }

  count(id: number): number {
    return this.#counts[id]!;
  }

  /** The place of the key, or the free place where it would go. */
  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const id = this.#slots[slot]!;
      if (id < 0 || this.#keys[id] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const keys = new Int32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    const counts = new Int32Array(keys.length);
    counts.set(this.#counts);
    this.#keys = keys;
    this.#counts = counts;
    this.#slots = new Int32Array(keys.length * 2).fill(-1);
    for (let id = 0; id < this.size; id++) this.#slots[this.#slotOf(keys[id]!)] = id;
  }
}
