import type { FeatureList } from './feature-list.ts';
import type { WeightTable } from './weight-table.ts';
import type { Word } from './word.ts';

/** Stands for the word or tag before the beginning and after the end of a sentence. */
export const EDGE = -1;

/** A part-of-speech tagger as it was learnt: an averaged perceptron over the words around and the tags before. */
export interface PosTagger {
  readonly weights: WeightTable;
  /** The hash of a word that is known well, and the tags that it may bear. */
  readonly tagsOf: ReadonlyMap<number, Uint8Array>;
}

/** What a word and the tag before it say about its own tag. */
export function addOwnFeatures(list: FeatureList, word: Word, tag1: number): void {
  list.put(0, word.surface);
  list.put(1, word.normal);
  list.put(2, word.suffix3);
  list.put(3, word.suffix2);
  list.put(4, word.suffix1);
  list.put(5, word.shape, tag1 === EDGE ? 1 : 0);
  list.put(6, word.clusters.middle);
  list.put(7, word.clusters.fine);
  list.put(8, word.clusters.coarse, tag1);
  list.put(9, tag1);
  list.put(11, tag1, word.normal);
  list.put(12, tag1, word.suffix3);
  list.put(25, word.shape, word.suffix2);
}

type AddWordFeatures = (list: FeatureList, word: Word | null) => void;

/** What a word says about the tags of the words around it; `step` is how far the tagged word stands to the right of it. */
export const neighbourTagFeatures: readonly { readonly step: number; readonly add: AddWordFeatures }[] = [
  { step: 1, add: addBefore },
  { step: 2, add: (list, word) => list.put(16, word?.normal ?? EDGE) },
  { step: -1, add: addAfter },
  { step: -2, add: addSecondAfter },
];

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

/** What the two tags before say. */
export const addTagFeatures = (list: FeatureList, tag1: number, tag2: number): void => list.put(10, tag1, tag2);

/** What a word says together with those beside it. */
export function addJointFeatures(
  list: FeatureList,
  before: Word | null,
  word: Word,
  after: Word | null,
  tag1: number,
): void {
  const { middle } = word.clusters;
  list.put(15, before?.clusters.middle ?? EDGE, middle);
  list.put(20, after?.clusters.middle ?? EDGE, middle);
  list.put(21, after?.clusters.fine ?? EDGE, tag1);
  list.put(24, word.isCapitalised ? 1 : 0, before === null ? 1 : 0, after?.isCapitalised === true ? 1 : 0);
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
  addOwnFeatures(list, words[at]!, tag1);
  for (const { step, add } of neighbourTagFeatures) add(list, wordAt(at - step));
  addTagFeatures(list, tag1, tag2);
  addJointFeatures(list, wordAt(at - 1), words[at]!, wordAt(at + 1), tag1);
}
