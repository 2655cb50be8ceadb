import type { ChainTable } from './chain-table.ts';
import { valueAt } from './column-value.ts';
import type { FeatureList } from './feature-list.ts';
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
import { addPacked, PACKED } from './packed-sums.ts';
import { SumCache } from './sum-cache.ts';
import type { WordColumns } from './word-columns.ts';

/** Groups of a word's entry: two for the token itself, then one for each neighbour. */
const NEIGHBOURS = ownFeatures.length;

/** How far a word's features reach. Tokens. */
const REACH = 3;

/** Sums the weights of the local features of tokens, word by word instead of feature by feature. */
export class LocalSums {
  readonly #words: SumCache;
  readonly #pairs: SumCache;
  readonly #triples: SumCache;
  readonly #coarse: SumCache;
  readonly #quoted: SumCache;

  constructor(table: ChainTable) {
    this.#words = new SumCache(table, 13, NEIGHBOURS + neighbourFeatures.length);
    this.#pairs = new SumCache(table, 15, 2);
    this.#triples = new SumCache(table, 14, tripleFeatures.length);
    this.#coarse = new SumCache(table, 14);
    this.#quoted = new SumCache(table, 10);
  }

  /** Adds the packed sums of the segment `[first, end)` to `sums`, where its first token has its own at 0. */
  addTo(sums: Int32Array, words: WordColumns, first: number, end: number): void {
    for (let i = first - REACH; i < end + REACH; i++) this.#addWord(sums, words, i, first, end);
    for (let i = first; i <= end; i++) this.#addPair(sums, words, i, first, end);
    for (let i = first - 1; i <= end; i++) this.#addTriple(sums, words, i, first, end);
    for (let i = first; i < end; i++) this.#addQuoted(sums, words, i, first, end);
  }

  #addWord(sums: Int32Array, words: WordColumns, i: number, first: number, end: number): void {
    const at = i >= first && i < end ? i : -1;
    const cache = this.#words;
    const unit = at < 0 ? 0 : words.unit[at]!;
    let entry = cache.find(unit);
    if (entry < 0) {
      const own = ownFeatures.map((add) => (list: FeatureList) => at >= 0 && add(list, words, at));
      const others = neighbourFeatures.map(
        ({ add }) =>
          (list: FeatureList) =>
            add(list, words, at),
      );
      entry = cache.keep(unit, 0, ...own, ...others);
    }
    const kept = cache.sums;
    if (at >= 0) addPacked(sums, (at - first) * PACKED, kept, entry + words.inQuotation[at]! * PACKED);
    for (let group = 0; group < neighbourFeatures.length; group++) {
      const target = i + neighbourFeatures[group]!.step;
      if (target >= first && target < end)
        addPacked(sums, (target - first) * PACKED, kept, entry + (NEIGHBOURS + group) * PACKED);
    }
  }

  /** The pair of the tokens `i - 1` and `i`. */
  #addPair(sums: Int32Array, words: WordColumns, i: number, first: number, end: number): void {
    const left = i > first ? i - 1 : -1;
    const right = i < end ? i : -1;
    const cache = this.#pairs;
    const leftUnit = left < 0 ? 0 : words.unit[left]!;
    const rightUnit = right < 0 ? 0 : words.unit[right]!;
    let entry = cache.find(leftUnit, rightUnit);
    if (entry < 0) {
      entry = cache.keep(
        leftUnit,
        rightUnit,
        (list) => left >= 0 && addPairRight(list, words, left, right),
        (list) => right >= 0 && addPairLeft(list, words, left, right),
      );
    }
    if (left >= 0) addPacked(sums, (left - first) * PACKED, cache.sums, entry);
    if (right >= 0) addPacked(sums, (right - first) * PACKED, cache.sums, entry + PACKED);
  }

  /** The tokens `i - 1`, `i` and `i + 1`. */
  #addTriple(sums: Int32Array, words: WordColumns, i: number, first: number, end: number): void {
    const left = i - 1 >= first ? i - 1 : -1;
    const middle = i >= first && i < end ? i : -1;
    const right = i + 1 < end ? i + 1 : -1;
    const tags = this.#tripleOf(valueAt(words.pos, left), valueAt(words.pos, middle), valueAt(words.pos, right));
    if (left >= 0) addPacked(sums, (left - first) * PACKED, this.#triples.sums, tags);
    if (right >= 0) addPacked(sums, (right - first) * PACKED, this.#triples.sums, tags + 2 * PACKED);
    if (middle < 0) return;
    addPacked(sums, (middle - first) * PACKED, this.#triples.sums, tags + PACKED);
    const clusters = this.#coarseOf(
      valueAt(words.coarse, left),
      valueAt(words.coarse, middle),
      valueAt(words.coarse, right),
    );
    addPacked(sums, (middle - first) * PACKED, this.#coarse.sums, clusters);
  }

  #tripleOf(left: number, middle: number, right: number): number {
    const cache = this.#triples;
    const key = ((left + 1) * 64 + middle + 1) * 64 + right + 1;
    const kept = cache.find(key);
    if (kept >= 0) return kept;
    return cache.keep(key, 0, ...tripleFeatures.map((add) => (list: FeatureList) => add(list, left, middle, right)));
  }

  #coarseOf(left: number, middle: number, right: number): number {
    const cache = this.#coarse;
    const key = ((left + 1) * 128 + middle + 1) * 128 + right + 1;
    const kept = cache.find(key);
    return kept >= 0 ? kept : cache.keep(key, 0, (list) => addCoarseTriple(list, left, middle, right));
  }

  #addQuoted(sums: Int32Array, words: WordColumns, at: number, first: number, end: number): void {
    const around = quotedAround(words, at, first, end);
    const tag = words.pos[at]!;
    const key = around * 64 + tag;
    let entry = this.#quoted.find(key);
    if (entry < 0) entry = this.#quoted.keep(key, 0, (list) => addQuoted(list, around, tag));
    addPacked(sums, (at - first) * PACKED, this.#quoted.sums, entry);
  }
}
