import { valueAt } from './column-value.ts';
import type { FeatureList } from './feature-list.ts';
import type { WordColumns } from './word-columns.ts';

/**
 * Features of a token and of the words right beside it, by what they are made of: one word with its part of speech, two words in a row,
 * three. A token of -1 stands for none, beyond the edge of a segment.
 */
type AddWordFeatures = (list: FeatureList, words: WordColumns, at: number) => void;

/** What a word says about the token itself, outside quotations or in one. */
const addOwn =
  (quoted: number): AddWordFeatures =>
  (list, words, at) => {
    list.put(0, words.normal[at]!);
    list.put(1, words.lemma[at]!);
    list.put(10, words.pos[at]!);
    list.put(20, words.suffix[at]!);
    list.put(21, words.shape[at]!);
    list.put(26, quoted, words.normal[at]!);
    list.put(31, words.coarse[at]!);
    list.put(32, words.middle[at]!);
    list.put(33, words.fine[at]!);
    list.put(49, words.middle[at]!, words.pos[at]!);
    list.put(53, words.fine[at]!, quoted);
  };

const addLeft: AddWordFeatures = (list, words, at) => {
  list.put(2, valueAt(words.normal, at));
  list.put(11, valueAt(words.pos, at));
  list.put(22, valueAt(words.shape, at));
  list.put(34, valueAt(words.coarse, at));
  list.put(35, valueAt(words.middle, at));
  list.put(36, valueAt(words.fine, at));
};

const addRight: AddWordFeatures = (list, words, at) => {
  list.put(4, valueAt(words.normal, at));
  list.put(12, valueAt(words.pos, at));
  list.put(23, valueAt(words.shape, at));
  list.put(37, valueAt(words.coarse, at));
  list.put(38, valueAt(words.middle, at));
  list.put(39, valueAt(words.fine, at));
};

const addSecondLeft: AddWordFeatures = (list, words, at) => {
  list.put(3, valueAt(words.normal, at));
  list.put(13, valueAt(words.pos, at));
  list.put(40, valueAt(words.middle, at));
};

const addSecondRight: AddWordFeatures = (list, words, at) => {
  list.put(5, valueAt(words.normal, at));
  list.put(14, valueAt(words.pos, at));
  list.put(41, valueAt(words.middle, at));
};

/** What a word says about the token itself: outside quotations and in one. */
export const ownFeatures: readonly AddWordFeatures[] = [addOwn(0), addOwn(1)];

/** What a word says about the tokens around it: how far the token stands to the right of the word, and what is said. */
export const neighbourFeatures: readonly { readonly step: number; readonly add: AddWordFeatures }[] = [
  { step: 1, add: addLeft },
  { step: -1, add: addRight },
  { step: 2, add: addSecondLeft },
  { step: -2, add: addSecondRight },
];

/** What two words in a row say about the second. */
export function addPairLeft(list: FeatureList, words: WordColumns, left: number, at: number): void {
  const word = words.normal[at]!;
  const tag = words.pos[at]!;
  const leftTag = valueAt(words.pos, left);
  const leftMiddle = valueAt(words.middle, left);
  list.put(8, valueAt(words.normal, left), word);
  list.put(44, leftMiddle, words.middle[at]!);
  list.put(47, words.middle[at]!, leftTag);
  list.put(50, leftMiddle, tag);
}

/** What two words in a row say about the first. */
export function addPairRight(list: FeatureList, words: WordColumns, at: number, right: number): void {
  const word = words.normal[at]!;
  const tag = words.pos[at]!;
  const rightTag = valueAt(words.pos, right);
  const rightMiddle = valueAt(words.middle, right);
  list.put(9, word, valueAt(words.normal, right));
  list.put(45, words.middle[at]!, rightMiddle);
  list.put(48, words.middle[at]!, rightTag);
  list.put(51, rightMiddle, tag);
}

type AddTripleFeatures = (list: FeatureList, left: number, middle: number, right: number) => void;

const addFirstOfTags: AddTripleFeatures = (list, left, middle, right) => {
  list.put(16, left, middle);
  list.put(19, left, middle, right);
};

const addSecondOfTags: AddTripleFeatures = (list, left, middle, right) => list.put(17, left, middle, right);

const addThirdOfTags: AddTripleFeatures = (list, left, middle, right) => {
  list.put(15, middle, right);
  list.put(18, left, middle, right);
};

/** What three parts of speech in a row say about the first, the second and the third of their words. */
export const tripleFeatures: readonly AddTripleFeatures[] = [addFirstOfTags, addSecondOfTags, addThirdOfTags];

/** What the coarse clusters of three words in a row say about the second. */
export const addCoarseTriple: AddTripleFeatures = (list, left, middle, right) => {
  list.put(42, left, middle);
  list.put(43, middle, right);
  list.put(46, left, middle, right);
};

/** Whether the token and those beside it stand in quotations. */
export function addQuoted(list: FeatureList, around: number, tag: number): void {
  list.put(24, around);
  list.put(25, around, tag);
}

/** Which of the token before, the token and the token after stand in quotations, within the segment `[first, end)`. */
export function quotedAround({ inQuotation }: WordColumns, at: number, first: number, end: number): number {
  const before = at > first ? inQuotation[at - 1]! : 0;
  const after = at + 1 < end ? inQuotation[at + 1]! : 0;
  return before * 4 + inQuotation[at]! * 2 + after;
}

/** All features of this file for the token `at` of the segment `[first, end)`. */
export function addLocalFeatures(list: FeatureList, words: WordColumns, at: number, first: number, end: number): void {
  const within = (i: number): number => (i >= first && i < end ? i : -1);
  ownFeatures[words.inQuotation[at]!]!(list, words, at);
  for (const { step, add } of neighbourFeatures) add(list, words, within(at - step));
  addPairLeft(list, words, within(at - 1), at);
  addPairRight(list, words, at, within(at + 1));
  const tag = (i: number): number => valueAt(words.pos, within(i));
  tripleFeatures[0]!(list, tag(at), tag(at + 1), tag(at + 2));
  tripleFeatures[1]!(list, tag(at - 1), tag(at), tag(at + 1));
  tripleFeatures[2]!(list, tag(at - 2), tag(at - 1), tag(at));
  const coarse = (i: number): number => valueAt(words.coarse, within(i));
  addCoarseTriple(list, coarse(at - 1), coarse(at), coarse(at + 1));
  addQuoted(list, quotedAround(words, at, first, end), words.pos[at]!);
}
