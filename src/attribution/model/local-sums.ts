import { valueAt } from './column-value.ts';
import {
  addCoarseTriple,
  addPairLeft,
  addPairRight,
  addQuoted,
  neighbourFeatures,
  ownFeatures,
  quotedAround,
  tripleFeatures,
} from './local-features.ts';
import { addJoint, JOINT } from './packed-sums.ts';
import type { Segment } from './segments.ts';
import { SumCache, type SummingTable } from './sum-cache.ts';
import type { WordColumns } from './word-columns.ts';

/** Groups of a word's entry: two for the token itself, then one for each neighbour. */
const NEIGHBOURS = ownFeatures.length;

/** How far a word's features reach. Tokens. */
const REACH = 2;

/**
 * Sums the weights that both chains give to the local features of tokens, word by word instead of feature by feature. Remembers sums from
 * text to text.
 */
export class LocalSums {
  readonly #words: SumCache;
  readonly #pairs: SumCache;
  readonly #triples: SumCache;
  readonly #coarse: SumCache;
  readonly #quoted: SumCache;

  constructor(table: SummingTable) {
    this.#words = new SumCache(table, 13, NEIGHBOURS + neighbourFeatures.length);
    this.#pairs = new SumCache(table, 15, 2);
    this.#triples = new SumCache(table, 14, tripleFeatures.length);
    this.#coarse = new SumCache(table, 14);
    this.#quoted = new SumCache(table, 10);
  }

  /** The joint sums of all tokens of the segments that a text is made of. */
  read(words: WordColumns, segments: readonly Segment[]): Int32Array {
    const sums = new Int32Array(words.length * JOINT);
    for (const { first, end } of segments) {
      for (let i = first - REACH; i < end + REACH; i++) this.#addWord(sums, words, i, first, end);
      for (let i = first; i <= end; i++) this.#addPair(sums, words, i, first, end);
      for (let i = first - 1; i <= end; i++) this.#addTriple(sums, words, i, first, end);
      for (let i = first; i < end; i++) this.#addQuoted(sums, words, i, first, end);
    }
    return sums;
  }

  #addWord(sums: Int32Array, words: WordColumns, i: number, first: number, end: number): void {
    const at = i >= first && i < end ? i : -1;
    const unit = at < 0 ? 0 : words.unit[at]!;
    const kept = this.#words.find(unit);
    const entry = kept >= 0 ? kept : this.#keepWord(words, at, unit);
    const from = this.#words.sums;
    if (at >= 0) addJoint(sums, at * JOINT, from, entry + words.inQuotation[at]! * JOINT);
    for (let group = 0; group < neighbourFeatures.length; group++) {
      const target = i + neighbourFeatures[group]!.step;
      if (target >= first && target < end) addJoint(sums, target * JOINT, from, entry + (NEIGHBOURS + group) * JOINT);
    }
  }

  #keepWord(words: WordColumns, at: number, unit: number): number {
    const list = this.#words.open();
    for (const add of ownFeatures) {
      if (at >= 0) add(list, words, at);
      list.endGroup();
    }
    neighbourFeatures.forEach(({ add }, group) => {
      if (group > 0) list.endGroup();
      add(list, words, at);
    });
    return this.#words.keep(unit);
  }

  /** The pair of the tokens `i - 1` and `i`. */
  #addPair(sums: Int32Array, words: WordColumns, i: number, first: number, end: number): void {
    const left = i > first ? i - 1 : -1;
    const right = i < end ? i : -1;
    const leftUnit = left < 0 ? 0 : words.unit[left]!;
    const rightUnit = right < 0 ? 0 : words.unit[right]!;
    let entry = this.#pairs.find(leftUnit, rightUnit);
    if (entry < 0) {
      const list = this.#pairs.open();
      if (left >= 0) addPairRight(list, words, left, right);
      list.endGroup();
      if (right >= 0) addPairLeft(list, words, left, right);
      entry = this.#pairs.keep(leftUnit, rightUnit);
    }
    if (left >= 0) addJoint(sums, left * JOINT, this.#pairs.sums, entry);
    if (right >= 0) addJoint(sums, right * JOINT, this.#pairs.sums, entry + JOINT);
  }

  /** The tokens `i - 1`, `i` and `i + 1`. */
  #addTriple(sums: Int32Array, words: WordColumns, i: number, first: number, end: number): void {
    const left = i - 1 >= first ? i - 1 : -1;
    const middle = i >= first && i < end ? i : -1;
    const right = i + 1 < end ? i + 1 : -1;
    const tags = this.#tripleOf(valueAt(words.pos, left), valueAt(words.pos, middle), valueAt(words.pos, right));
    if (left >= 0) addJoint(sums, left * JOINT, this.#triples.sums, tags);
    if (right >= 0) addJoint(sums, right * JOINT, this.#triples.sums, tags + 2 * JOINT);
    if (middle < 0) return;
    addJoint(sums, middle * JOINT, this.#triples.sums, tags + JOINT);
    const coarse = this.#coarseOf(
      valueAt(words.coarse, left),
      valueAt(words.coarse, middle),
      valueAt(words.coarse, right),
    );
    addJoint(sums, middle * JOINT, this.#coarse.sums, coarse);
  }

  #tripleOf(left: number, middle: number, right: number): number {
    const key = ((left + 1) * 64 + middle + 1) * 64 + right + 1;
    const kept = this.#triples.find(key);
    if (kept >= 0) return kept;
    const list = this.#triples.open();
    tripleFeatures.forEach((add, group) => {
      if (group > 0) list.endGroup();
      add(list, left, middle, right);
    });
    return this.#triples.keep(key);
  }

  #coarseOf(left: number, middle: number, right: number): number {
    const key = ((left + 1) * 128 + middle + 1) * 128 + right + 1;
    const kept = this.#coarse.find(key);
    if (kept >= 0) return kept;
    addCoarseTriple(this.#coarse.open(), left, middle, right);
    return this.#coarse.keep(key);
  }

  #addQuoted(sums: Int32Array, words: WordColumns, at: number, first: number, end: number): void {
    const around = quotedAround(words, at, first, end);
    const tag = words.pos[at]!;
    const key = around * 64 + tag;
    let entry = this.#quoted.find(key);
    if (entry < 0) {
      addQuoted(this.#quoted.open(), around, tag);
      entry = this.#quoted.keep(key);
    }
    addJoint(sums, at * JOINT, this.#quoted.sums, entry);
  }
}
