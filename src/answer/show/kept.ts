/** So many values are kept; then all are forgotten, so that no run of questions fills the memory. */
const most = 2000;

/** Values that were worked out of the corpus alone, by key: whoever asks for one again gets the same. */
export class Kept<T> {
  readonly #values = new Map<string, T>();

  get(key: string, make: () => T): T {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.#values.size >= most) this.#values.clear();
    this.#values.set(key, made);
    return made;
  }
}
