import { FeatureList } from './feature-list.ts';
import { TAGS } from './part-of-speech.ts';
import {
  addJointFeatures,
  addOwnFeatures,
  addTagFeatures,
  EDGE,
  neighbourTagFeatures,
  type PosTagger,
} from './pos-tagger.ts';
import { TagSums } from './tag-sums.ts';
import type { Word } from './word.ts';

/** Stands for a word that no one tag goes with nearly always. */
const OPEN = -1;
/** So many words are remembered with their common tags. */
const COMMON_PLACES = 1 << 12;

/** Gives each word of a sentence a part of speech, from left to right. Remembers what words add to the sums of tags, by their numbers. */
export class SentenceTagger {
  readonly #tagger: PosTagger;
  /** By word and the tag before it. */
  readonly #own: TagSums;
  /** By word: what it says about the words around it. 0 stands for the edge of a sentence. */
  readonly #neighbours: TagSums;
  /** By the two tags before. */
  readonly #tags: TagSums;
  /** By the lowest bits of a word's number: the number, and the tag that nearly always goes with the word, or `OPEN`. */
  readonly #commonWords = new Int32Array(COMMON_PLACES);
  readonly #commonTags = new Int8Array(COMMON_PLACES);
  readonly #list = new FeatureList();
  readonly #total = new Int32Array(TAGS.length);

  constructor(tagger: PosTagger) {
    this.#tagger = tagger;
    this.#own = new TagSums(tagger.weights, 13);
    this.#neighbours = new TagSums(tagger.weights, 12, neighbourTagFeatures.length);
    this.#tags = new TagSums(tagger.weights, 12);
  }

  /** Writes the tag numbers of the sentence `words[first…end)` to `tags`. */
  tag(words: readonly Word[], first: number, end: number, tags: Uint8Array): void {
    let tag1 = EDGE;
    let tag2 = EDGE;
    for (let at = first; at < end; at++) {
      const common = this.#commonOf(words[at]!);
      const tag = common === OPEN ? this.#best(words, first, end, at, tag1, tag2) : common;
      tags[at] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
  }

  #commonOf({ id, surface }: Word): number {
    const place = id & (COMMON_PLACES - 1);
    if (this.#commonWords[place] !== id) {
      this.#commonWords[place] = id;
      this.#commonTags[place] = this.#tagger.common.get(surface) ?? OPEN;
    }
    return this.#commonTags[place]!;
  }

  #best(words: readonly Word[], first: number, end: number, at: number, tag1: number, tag2: number): number {
    const total = this.#total.fill(0);
    const list = this.#list;
    const word = words[at]!;
    list.clear();
    addJointFeatures(list, at > first ? words[at - 1]! : null, word, at + 1 < end ? words[at + 1]! : null, tag1);
    this.#tagger.weights.addTo(total, 0, list.keys, list.length);
    this.#add(this.#own.sums, this.#ownOf(word, tag1));
    this.#add(this.#tags.sums, this.#tagsOf(tag1, tag2));
    for (let group = 0; group < neighbourTagFeatures.length; group++) {
      const from = at - neighbourTagFeatures[group]!.step;
      const entry = this.#neighbourOf(from >= first && from < end ? words[from]! : null);
      this.#add(this.#neighbours.sums, entry + group * TAGS.length);
    }
    let best = 0;
    for (let tag = 1; tag < total.length; tag++) if (total[tag]! > total[best]!) best = tag;
    return best;
  }

  #add(sums: Int16Array, from: number): void {
    const total = this.#total;
    for (let tag = 0; tag < total.length; tag++) total[tag] = total[tag]! + sums[from + tag]!;
  }

  #ownOf(word: Word, tag1: number): number {
    const key = word.id * 64 + tag1 + 1;
    const kept = this.#own.find(key);
    return kept >= 0 ? kept : this.#own.keep(key, (list) => addOwnFeatures(list, word, tag1));
  }

  #tagsOf(tag1: number, tag2: number): number {
    const key = (tag1 + 1) * 64 + tag2 + 1;
    const kept = this.#tags.find(key);
    return kept >= 0 ? kept : this.#tags.keep(key, (list) => addTagFeatures(list, tag1, tag2));
  }

  #neighbourOf(word: Word | null): number {
    const key = word === null ? 0 : word.id;
    const kept = this.#neighbours.find(key);
    if (kept >= 0) return kept;
    const groups = neighbourTagFeatures.map(
      ({ add }) =>
        (list: FeatureList) =>
          add(list, word),
    );
    return this.#neighbours.keep(key, ...groups);
  }
}
