import { FeatureList } from './feature-list.ts';
import { TAGS } from './part-of-speech.ts';
import type { WeightTable } from './weight-table.ts';
import type { Word } from './word.ts';

/** Stands for the word or tag before the beginning and after the end of a sentence. */
const EDGE = -1;

/** Adds the features of the word at `at` of the sentence `words[first…end)`, given the two tags before it. */
export function posFeatures(
  list: FeatureList,
  words: readonly Word[],
  first: number,
  end: number,
  at: number,
  tag1: number,
  tag2: number,
): void {
  const word = words[at]!;
  const before = at > first ? words[at - 1]! : null;
  const after = at + 1 < end ? words[at + 1]! : null;
  const before2 = at > first + 1 ? words[at - 2]! : null;
  const after2 = at + 2 < end ? words[at + 2]! : null;
  const start = at === first ? 1 : 0;
  list.reset(0);
  list.add(word.surface);
  list.add(word.normal);
  list.add(word.suffix3);
  list.add(word.suffix2);
  list.add(word.suffix1);
  list.add(word.shape, start);
  list.add(word.clusters.middle);
  list.add(word.clusters.fine);
  list.add(word.clusters.coarse, tag1);
  list.add(tag1);
  list.add(tag1, tag2);
  list.add(tag1, word.normal);
  list.add(tag1, word.suffix3);
  list.add(before?.normal ?? EDGE);
  list.add(before?.suffix3 ?? EDGE);
  list.add(before?.clusters.middle ?? EDGE, word.clusters.middle);
  list.add(before2?.normal ?? EDGE);
  list.add(after?.normal ?? EDGE);
  list.add(after?.suffix3 ?? EDGE);
  list.add(after?.clusters.middle ?? EDGE);
  list.add(after?.clusters.middle ?? EDGE, word.clusters.middle);
  list.add(after?.clusters.fine ?? EDGE, tag1);
  list.add(after2?.normal ?? EDGE);
  list.add(after2?.clusters.middle ?? EDGE);
  list.add(word.isCapitalised ? 1 : 0, start, after?.isCapitalised === true ? 1 : 0);
  list.add(word.shape, word.suffix2);
}

/** Gives each word a part of speech, from left to right: an averaged perceptron over the words around and the tags before. */
export class PosTagger {
  readonly #weights: WeightTable;
  readonly #common: ReadonlyMap<number, number>;
  readonly #list = new FeatureList();
  readonly #sums = new Float64Array(TAGS.length);

  /** `common` maps the hash of a word that nearly always bears one tag to that tag's number. */
  constructor(weights: WeightTable, common: ReadonlyMap<number, number>) {
    this.#weights = weights;
    this.#common = common;
  }

  /** Writes the tag numbers of the sentence `words[first…end)` to `tags`. */
  tag(words: readonly Word[], first: number, end: number, tags: Uint8Array): void {
    let tag1 = EDGE;
    let tag2 = EDGE;
    for (let at = first; at < end; at++) {
      const tag = this.#common.get(words[at]!.surface) ?? this.#best(words, first, end, at, tag1, tag2);
      tags[at] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
  }

  #best(words: readonly Word[], first: number, end: number, at: number, tag1: number, tag2: number): number {
    const sums = this.#sums.fill(0);
    posFeatures(this.#list, words, first, end, at, tag1, tag2);
    this.#weights.addTo(sums, 0, this.#list.keys, this.#list.length);
    let best = 0;
    for (let tag = 1; tag < sums.length; tag++) if (sums[tag]! > sums[best]!) best = tag;
    return best;
  }
}
