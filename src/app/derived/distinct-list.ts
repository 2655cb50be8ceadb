/** Gives each different value one place in a list. */
export class DistinctList<T> {
  readonly #places = new Map<string, number>();
  readonly values: T[] = [];

  /** The place of a value; values that are the same as JSON are the same. */
  place(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
