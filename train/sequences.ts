import { KeyIndex } from './key-index.ts';

/** Labelled sequences with their features as numbers, laid out flat for training. */
export interface Sequences {
  readonly labels: number;
  /** Tokens of sequence `s`: `[sequenceStarts[s], sequenceStarts[s + 1])`. */
  readonly sequenceStarts: Int32Array;
  /** Gold label of each token. */
  readonly gold: Uint8Array;
  /** Features of token `t`: `features[featureStarts[t]…featureStarts[t + 1])`. */
  readonly featureStarts: Int32Array;
  readonly features: Int32Array;
  /** The key of each feature. */
  readonly keys: Int32Array;
  /** The keys of local features: those that both chains look up in one table. */
  readonly localKeys: ReadonlySet<number>;
}

/** Collects sequences; `finish` leaves out the features that were seen fewer than `minCount` times. */
export class SequenceCollector {
  readonly #index = new KeyIndex();
  readonly #labels: number;
  readonly #localKeys = new Set<number>();
  #sequenceStarts: number[] = [0];
  #gold = new Uint8Array(1 << 16);
  #featureStarts = new Int32Array(1 << 16);
  #features = new Int32Array(1 << 22);
  #tokens = 0;
  #filled = 0;

  constructor(labels: number) {
    this.#labels = labels;
  }

  /** Adds a token with its gold label and the first `length` keys, of which the first `local` are those of local features. */
  addToken(gold: number, { keys, length }: { readonly keys: Int32Array; readonly length: number }, local = 0): void {
    if (this.#tokens + 1 >= this.#featureStarts.length) {
      this.#gold = grownBytes(this.#gold);
      this.#featureStarts = grown(this.#featureStarts);
    }
    this.#addKeys(keys, length);
    for (let k = 0; k < local; k++) this.#localKeys.add(keys[k]!);
    this.#gold[this.#tokens++] = gold;
    this.#featureStarts[this.#tokens] = this.#filled;
  }

  endSequence(): void {
    this.#sequenceStarts.push(this.#tokens);
  }

  finish(minCount: number): Sequences {
    const index = this.#index;
    const numbers = new Int32Array(index.size).fill(-1);
    let size = 0;
    for (let id = 0; id < index.size; id++) if (index.count(id) >= minCount) numbers[id] = size++;
    const keys = new Int32Array(size);
    for (let id = 0; id < index.size; id++) if (numbers[id]! >= 0) keys[numbers[id]!] = index.key(id);
    let kept = 0;
    let from = 0;
    for (let token = 0; token < this.#tokens; token++) {
      const end = this.#featureStarts[token + 1]!;
      for (; from < end; from++) {
        const number = numbers[this.#features[from]!]!;
        if (number >= 0) this.#features[kept++] = number;
      }
      this.#featureStarts[token + 1] = kept;
    }
    return {
      labels: this.#labels,
      sequenceStarts: Int32Array.from(this.#sequenceStarts),
      gold: this.#gold.slice(0, this.#tokens),
      featureStarts: this.#featureStarts.slice(0, this.#tokens + 1),
      features: this.#features.slice(0, kept),
      keys,
      localKeys: this.#localKeys,
    };
  }

  #addKeys(keys: Int32Array, length: number): void {
    if (this.#filled + length > this.#features.length) this.#features = grown(this.#features);
    for (let k = 0; k < length; k++) this.#features[this.#filled++] = this.#index.intern(keys[k]!);
  }
}

function grownBytes(array: Uint8Array): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(array.length * 2);
  next.set(array);
  return next;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}
