import type { FeatureList } from './feature-list.ts';
import type { WeightTable } from './weight-table.ts';
import type { Word } from './word.ts';

/** Stands for the word or tag before the beginning and after the end of a sentence. */
const EDGE = -1;

/** A part-of-speech tagger as it was learnt: an averaged perceptron over the words around and the tags before. */
export interface PosTagger {
  readonly weights: WeightTable;
  /** The hash of a word that nearly always bears one tag, and that tag's number. */
  readonly common: ReadonlyMap<number, number>;
}

type AddWordFeatures = (list: FeatureList, word: Word | null) => void;

/** What a word says about the tag of itself and of the words around it; `step` is how far the tagged word stands to the right of it. */
export const wordFeatures: readonly { readonly step: number; readonly add: AddWordFeatures }[] = [
  { step: 0, add: addOwn },
  { step: 1, add: addBefore },
  { step: 2, add: (list, word) => list.put(16, word?.normal ?? EDGE) },
  { step: -1, add: addAfter },
  { step: -2, add: addSecondAfter },
];

function addOwn(list: FeatureList, word: Word | null): void {
  if (word === null) return;
  list.put(0, word.surface);
  list.put(1, word.normal);
  list.put(2, word.suffix3);
  list.put(3, word.suffix2);
  list.put(4, word.suffix1);
  list.put(6, word.clusters.middle);
  list.put(7, word.clusters.fine);
  list.put(25, word.shape, word.suffix2);
}

function addBefore(list: FeatureList, word: Word | null): void {
  list.put(13, word?.normal ?? EDGE);
  list.put(14, word?.suffix3 ?? EDGE);
}

function addAfter(list: FeatureList, word: Word | null): void {
  list.put(17, word?.normal ?? EDGE);
  list.put(18, word?.suffix3 ?? EDGE);
  list.put(19, word?.clusters.middle ?? EDGE);
}

function addSecondAfter(list: FeatureList, word: Word | null): void {
  list.put(22, word?.normal ?? EDGE);
  list.put(23, word?.clusters.middle ?? EDGE);
}

/** The features of a word that come of several words, or of the two tags before it. */
export function addJointFeatures(
  list: FeatureList,
  before: Word | null,
  word: Word,
  after: Word | null,
  tag1: number,
  tag2: number,
): void {
  const start = before === null ? 1 : 0;
  const { clusters } = word;
  list.put(5, word.shape, start);
  list.put(8, clusters.coarse, tag1);
  list.put(9, tag1);
  list.put(10, tag1, tag2);
  list.put(11, tag1, word.normal);
  list.put(12, tag1, word.suffix3);
  list.put(15, before?.clusters.middle ?? EDGE, clusters.middle);
  list.put(20, after?.clusters.middle ?? EDGE, clusters.middle);
  list.put(21, after?.clusters.fine ?? EDGE, tag1);
  list.put(24, word.isCapitalised ? 1 : 0, start, after?.isCapitalised === true ? 1 : 0);
}

/** All features of the word at `at` of the sentence `words[first…end)`, given the two tags before it. */
export function posFeatures(
  list: FeatureList,
  words: readonly Word[],
  first: number,
  end: number,
  at: number,
  tag1: number,
  tag2: number,
): void {
  const wordAt = (i: number): Word | null => (i >= first && i < end ? words[i]! : null);
  list.clear();
  for (const { step, add } of wordFeatures) add(list, wordAt(at - step));
  addJointFeatures(list, wordAt(at - 1), words[at]!, wordAt(at + 1), tag1, tag2);
}
