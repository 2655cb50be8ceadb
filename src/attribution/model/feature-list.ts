import { hashFeature, keyOf } from './hash.ts';

/**
 * The features of one token, as keys. `put` names a feature's template by its number, so that groups of features can be listed in any
 * order, or alone; `add` numbers templates in the order in which they are added, from the number that `from` gives. `endGroup` ends a group
 * whose weights are summed by themselves.
 */
export class FeatureList {
  readonly keys = new Int32Array(512);
  /** The lengths that the list had at the end of each group. */
  readonly ends = new Int32Array(16);
  length = 0;
  groups = 0;
  #template = 0;

  clear(): void {
    this.length = 0;
    this.groups = 0;
  }

  endGroup(): void {
    this.ends[this.groups++] = this.length;
  }

  put(template: number, a: number, b = 0, c = 0): void {
    this.keys[this.length++] = keyOf(hashFeature(template, a, b, c));
  }

  /** Numbers the following templates from `template` on. */
  from(template: number): void {
    this.#template = template;
  }

  add(a: number, b = 0, c = 0): void {
    this.put(this.#template++, a, b, c);
  }
}
