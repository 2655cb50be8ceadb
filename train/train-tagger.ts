import { FeatureList } from '../src/attribution/model/feature-list.ts';
import { TAGS } from '../src/attribution/model/part-of-speech.ts';
import { posFeatures } from '../src/attribution/model/pos-tagger.ts';
import type { WeightRows } from '../src/attribution/model/weight-table.ts';
import { describeWord, type Word } from '../src/attribution/model/word.ts';
import type { WordClusters } from '../src/attribution/model/word-clusters.ts';
import { KeyIndex } from './key-index.ts';
import { quantise } from './quantise.ts';
import { Random } from './random.ts';
import type { TaggedSentence } from './tag-corpus.ts';

const EPOCHS = 8;
const MIN_COUNT = 2;
/** A word bears one tag for good if it was seen this often, and this nearly always with that tag. */
const COMMON_COUNT = 8;
const COMMON_SHARE = 0.985;
const SCALE = 0.1;
const LABELS = TAGS.length;

export interface TrainedTagger {
  readonly rows: WeightRows;
  /** The hash of a word that nearly always bears one tag, and that tag. */
  readonly common: ReadonlyMap<number, number>;
}

/** A trained tagger, as it is packed. */
export interface PackableTagger {
  readonly rows: WeightRows;
  /** The hash of a word that is known well, and the tags that it may bear. */
  readonly tagsOf: ReadonlyMap<number, Uint8Array>;
}

interface Example {
  readonly words: readonly Word[];
  readonly tags: readonly number[];
}

/** Trains an averaged perceptron that reads its own guesses for the tags to the left. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  clusters: WordClusters,
  seed: number,
  report: (line: string) => void,
): TrainedTagger {
  const examples = describe(sentences, clusters);
  const common = commonWords(examples);
  const index = countFeatures(examples);
  const perceptron = new Perceptron(index.size * LABELS);
  const random = new Random(seed);
  const order = Int32Array.from(examples.keys());
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    random.shuffle(order);
    let right = 0;
    let seen = 0;
    for (const number of order) {
      const { words, tags } = examples[number]!;
      let tag1 = -1;
      let tag2 = -1;
      for (const [at, gold] of tags.entries()) {
        const known = common.get(words[at]!.surface);
        const guess = known ?? perceptron.learn(featureIds(index, words, at, tag1, tag2), gold);
        if (gold >= 0) seen++;
        if (gold === guess) right++;
        tag2 = tag1;
        tag1 = guess;
      }
    }
    report(`tagger: epoch ${epoch} of ${EPOCHS}, ${((100 * right) / seen).toFixed(2)} % of its training tags right`);
  }
  return { rows: quantise(perceptron.average(), (row) => index.key(row), LABELS, SCALE), common };
}

function describe(sentences: readonly TaggedSentence[], clusters: WordClusters): Example[] {
  return sentences.map(({ tokens, tags }) => ({ words: tokens.map((text) => describeWord(text, clusters)), tags }));
}

const list = new FeatureList();

function featureIds(index: KeyIndex, words: readonly Word[], at: number, tag1: number, tag2: number): Int32Array {
  posFeatures(list, words, 0, words.length, at, tag1, tag2);
  const ids = new Int32Array(list.length);
  let count = 0;
  for (let k = 0; k < list.length; k++) {
    const id = index.find(list.keys[k]!);
    if (id >= 0 && index.count(id) >= MIN_COUNT) ids[count++] = id;
  }
  return ids.subarray(0, count);
}

function countFeatures(examples: readonly Example[]): KeyIndex {
  const index = new KeyIndex();
  for (const { words, tags } of examples) {
    for (let at = 0; at < words.length; at++) {
      posFeatures(list, words, 0, words.length, at, tags[at - 1] ?? -1, tags[at - 2] ?? -1);
      for (let k = 0; k < list.length; k++) index.intern(list.keys[k]!);
    }
  }
  return index;
}

function commonWords(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { words, tags } of examples) {
    for (const [at, tag] of tags.entries()) {
      const surface = words[at]!.surface;
      const byTag = counts.get(surface) ?? new Map<number, number>();
      counts.set(surface, byTag.set(tag, (byTag.get(tag) ?? 0) + 1));
    }
  }
  const common = new Map<number, number>();
  for (const [surface, byTag] of counts) {
    const total = [...byTag.values()].reduce((sum, count) => sum + count, 0);
    for (const [tag, count] of byTag) {
      if (tag >= 0 && total >= COMMON_COUNT && count / total >= COMMON_SHARE) common.set(surface, tag);
    }
  }
  return common;
}

class Perceptron {
  readonly #weights: Float32Array;
  readonly #sums: Float64Array;
  readonly #stamps: Int32Array;
  readonly #scores = new Float64Array(LABELS);
  #step = 0;

  constructor(cells: number) {
    this.#weights = new Float32Array(cells);
    this.#sums = new Float64Array(cells);
    this.#stamps = new Int32Array(cells);
  }

  /** Guesses a tag and, where it is not the gold one, moves the weights. A gold tag below 0 teaches nothing. */
  learn(ids: Int32Array, gold: number): number {
    const scores = this.#scores.fill(0);
    for (const id of ids) for (let y = 0; y < LABELS; y++) scores[y]! += this.#weights[id * LABELS + y]!;
    let guess = 0;
    for (let y = 1; y < LABELS; y++) if (scores[y]! > scores[guess]!) guess = y;
    this.#step++;
    if (gold >= 0 && gold !== guess) {
      for (const id of ids) {
        this.#change(id * LABELS + gold, 1);
        this.#change(id * LABELS + guess, -1);
      }
    }
    return guess;
  }

  average(): Float64Array {
    return this.#sums.map(
      (sum, cell) => (sum + (this.#step - this.#stamps[cell]!) * this.#weights[cell]!) / this.#step,
    );
  }

  #change(cell: number, by: number): void {
    this.#sums[cell]! += (this.#step - this.#stamps[cell]!) * this.#weights[cell]!;
    this.#stamps[cell] = this.#step;
    this.#weights[cell]! += by;
  }
}
