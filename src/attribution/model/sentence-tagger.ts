import { FeatureList } from './feature-list.ts';
import { TAGS } from './part-of-speech.ts';
import { addJointFeatures, type PosTagger, wordFeatures } from './pos-tagger.ts';
import type { Word } from './word.ts';

/** Words whose sums are kept, one to a place by its number. */
const PLACES = 1 << 12;
/** The sums of one word: by group of features, then by tag. */
const STRIDE = wordFeatures.length * TAGS.length;
const EDGE = -1;

/** Gives each word of a sentence a part of speech, from left to right. What a word adds to the sums of its neighbours is kept. */
export class SentenceTagger {
  readonly #tagger: PosTagger;
  /** The place after the last stands for the edge of a sentence. */
  readonly #sums = new Int16Array((PLACES + 1) * STRIDE);
  readonly #owners: (Word | null)[] = new Array(PLACES).fill(null);
  readonly #fixed = new Int8Array(PLACES);
  readonly #list = new FeatureList();
  readonly #total = new Int32Array(TAGS.length);

  constructor(tagger: PosTagger) {
    this.#tagger = tagger;
    this.#fill(PLACES, null);
  }

  /** Writes the tag numbers of the sentence `words[first…end)` to `tags`. */
  tag(words: readonly Word[], first: number, end: number, tags: Uint8Array): void {
    let tag1 = EDGE;
    let tag2 = EDGE;
    for (let at = first; at < end; at++) {
      const fixed = this.#fixed[this.#placeOf(words[at]!)]!;
      const tag = fixed >= 0 ? fixed : this.#best(words, first, end, at, tag1, tag2);
      tags[at] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
  }

  #best(words: readonly Word[], first: number, end: number, at: number, tag1: number, tag2: number): number {
    const total = this.#total;
    const list = this.#list;
    const before = at > first ? words[at - 1]! : null;
    const after = at + 1 < end ? words[at + 1]! : null;
    list.clear();
    addJointFeatures(list, before, words[at]!, after, tag1, tag2);
    total.fill(0);
    this.#tagger.weights.addTo(total, 0, list.keys, list.length);
    this.#add(words[at]!, 0);
    this.#add(before, 1);
    this.#add(at > first + 1 ? words[at - 2]! : null, 2);
    this.#add(after, 3);
    this.#add(at + 2 < end ? words[at + 2]! : null, 4);
    let best = 0;
    for (let tag = 1; tag < total.length; tag++) if (total[tag]! > total[best]!) best = tag;
    return best;
  }

  #add(word: Word | null, group: number): void {
    const sums = this.#sums;
    const total = this.#total;
    const place = word === null ? PLACES : this.#placeOf(word);
    const from = place * STRIDE + group * TAGS.length;
    for (let tag = 0; tag < total.length; tag++) total[tag] = total[tag]! + sums[from + tag]!;
  }

  #placeOf(word: Word): number {
    const place = word.id & (PLACES - 1);
    if (this.#owners[place] !== word) this.#fill(place, word);
    return place;
  }

  #fill(place: number, word: Word | null): void {
    const { weights, common } = this.#tagger;
    const list = this.#list;
    const sums = new Int32Array(STRIDE);
    wordFeatures.forEach(({ add }, group) => {
      list.clear();
      add(list, word);
      weights.addTo(sums, group * TAGS.length, list.keys, list.length);
    });
    this.#sums.set(sums, place * STRIDE);
    if (word === null) return;
    this.#owners[place] = word;
    this.#fixed[place] = common.get(word.surface) ?? -1;
  }
}
