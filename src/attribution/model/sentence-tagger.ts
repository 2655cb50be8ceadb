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

/** The tags of a word that is not known well: it may bear any. */
const ALL = Uint8Array.from(TAGS, (_, tag) => tag);
/** So many words are remembered with their tags. */
const PLACES = 1 << 12;

/** Gives each word of a sentence a part of speech, from left to right. Remembers what words add to the sums of tags, by their numbers. */
export class SentenceTagger {
  readonly #tagger: PosTagger;
  /** By word and the tag before it. */
  readonly #own: TagSums;
  /** By word: what it says about the words around it. 0 stands for the edge of a sentence. */
  readonly #neighbours: TagSums;
  /** By the two tags before. */
  readonly #tags: TagSums;
  /** By the lowest bits of a word's number: the number, and the tags that the word may bear. */
  readonly #numbers = new Int32Array(PLACES);
  readonly #tagsOf: Uint8Array[] = Array.from({ length: PLACES }, () => ALL);
  readonly #list = new FeatureList();
  readonly #joint = new Int32Array(TAGS.length);
  /** Where the sums of each neighbour begin. */
  readonly #near = new Int32Array(neighbourTagFeatures.length);

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
      const possible = this.#possibleOf(words[at]!);
      const tag = possible.length === 1 ? possible[0]! : this.#best(words, first, end, at, tag1, tag2, possible);
      tags[at] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
  }

  #possibleOf({ id, surface }: Word): Uint8Array {
    const place = id & (PLACES - 1);
    if (this.#numbers[place] !== id) {
      this.#numbers[place] = id;
      this.#tagsOf[place] = this.#tagger.tagsOf.get(surface) ?? ALL;
    }
    return this.#tagsOf[place]!;
  }

  #best(
    words: readonly Word[],
    first: number,
    end: number,
    at: number,
    tag1: number,
    tag2: number,
    possible: Uint8Array,
  ): number {
    const joint = this.#joint.fill(0);
    const list = this.#list;
    const word = words[at]!;
    list.clear();
    addJointFeatures(list, at > first ? words[at - 1]! : null, word, at + 1 < end ? words[at + 1]! : null, tag1);
    this.#tagger.weights.addTo(joint, 0, list.keys, list.length);
    const own = this.#ownOf(word, tag1);
    const before = this.#tagsBefore(tag1, tag2);
    const near = this.#near;
    for (let group = 0; group < near.length; group++) {
      const from = at - neighbourTagFeatures[group]!.step;
      near[group] = this.#neighbourOf(from >= first && from < end ? words[from]! : null) + group * TAGS.length;
    }
    const ownSums = this.#own.sums;
    const nearSums = this.#neighbours.sums;
    let best = possible[0]!;
    let most = -Infinity;
    for (let k = 0; k < possible.length; k++) {
      const tag = possible[k]!;
      let sum = joint[tag]! + ownSums[own + tag]! + this.#tags.sums[before + tag]!;
      for (let group = 0; group < near.length; group++) sum += nearSums[near[group]! + tag]!;
      if (sum > most) {
        most = sum;
        best = tag;
      }
    }
    return best;
  }

  #ownOf(word: Word, tag1: number): number {
    const key = word.id * 64 + tag1 + 1;
    const kept = this.#own.find(key);
    if (kept >= 0) return kept;
    addOwnFeatures(this.#own.open(), word, tag1);
    return this.#own.keep(key);
  }

  #tagsBefore(tag1: number, tag2: number): number {
    const key = (tag1 + 1) * 64 + tag2 + 1;
    const kept = this.#tags.find(key);
    if (kept >= 0) return kept;
    addTagFeatures(this.#tags.open(), tag1, tag2);
    return this.#tags.keep(key);
  }

  #neighbourOf(word: Word | null): number {
    const key = word === null ? 0 : word.id;
    const kept = this.#neighbours.find(key);
    if (kept >= 0) return kept;
    const list = this.#neighbours.open();
    neighbourTagFeatures.forEach(({ add }, group) => {
      if (group > 0) list.endGroup();
      add(list, word);
    });
    return this.#neighbours.keep(key);
  }
}
