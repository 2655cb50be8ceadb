/** An `Int32Array` that grows as numbers are pushed. */
export class GrowingArray {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The numbers so far, in an array of just their length. */
  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
