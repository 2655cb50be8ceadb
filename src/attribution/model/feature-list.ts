import { hashFeature, keyOf } from './hash.ts';

/**
 * The features of one token, as keys. Templates are numbered in the order in which they are added; after features that
 * are added only sometimes, `from` starts the numbering again at a fixed number, so that a template never changes its own.
 */
export class FeatureList {
  readonly keys = new Int32Array(512);
  length = 0;
  #template = 0;

  /** Empties the list and numbers the templates from `first`. */
  reset(first: number): void {
    this.length = 0;
    this.#template = first;
  }

  /** Numbers the following templates from `template` on. */
  from(template: number): void {
    this.#template = template;
  }

  add(a: number, b = 0, c = 0): void {
    this.keys[this.length++] = keyOf(hashFeature(this.#template++, a, b, c));
  }
}
