import { addHeadSide, addHeadTag, addHeadWord } from './argument-cue-features.ts';
import { type ArgumentPlace, beforeCue } from './argument-place.ts';
import { addNearTag, addNearWord, addSidedWord } from './argument-word-features.ts';
import type { ChainTable } from './chain-table.ts';
import type { CueContext } from './cue-context.ts';
import { addPacked } from './packed-sums.ts';
import { SumCache } from './sum-cache.ts';
import { wordOfUnit } from './word-columns.ts';

/** Sums of what is made of words: the token's own and the cue's head. */
export class ArgumentWordSums {
  readonly #nearTags: SumCache;
  readonly #nearWords: SumCache;
  readonly #sidedWords: SumCache;
  readonly #headSides: SumCache;
  readonly #headTags: SumCache;
  readonly #headWords: SumCache;

  constructor(table: ChainTable) {
    this.#nearTags = new SumCache(table, 12);
    this.#nearWords = new SumCache(table, 14);
    this.#sidedWords = new SumCache(table, 14);
    this.#headSides = new SumCache(table, 11);
    this.#headTags = new SumCache(table, 13);
    this.#headWords = new SumCache(table, 14);
  }

  addTo(sums: Int32Array, to: number, cue: CueContext, place: ArgumentPlace): void {
    addPacked(sums, to, this.#nearTags.sums, this.#nearTagOf(cue, place));
    addPacked(sums, to, this.#nearWords.sums, this.#nearWordOf(cue, place));
    addPacked(sums, to, this.#sidedWords.sums, this.#sidedWordOf(cue, place));
    addPacked(sums, to, this.#headSides.sums, this.#headSideOf(cue, place));
    addPacked(sums, to, this.#headTags.sums, this.#headTagOf(cue, place));
    addPacked(sums, to, this.#headWords.sums, this.#headWordOf(cue, place));
  }

  #nearTagOf(cue: CueContext, place: ArgumentPlace): number {
    const key = (place.near * 64 + place.tag) * 64 + beforeCue(cue.context.words.pos, cue) + 1;
    const kept = this.#nearTags.find(key);
    if (kept >= 0) return kept;
    addNearTag(this.#nearTags.open(), cue, place);
    return this.#nearTags.keep(key);
  }

  #nearWordOf(cue: CueContext, place: ArgumentPlace): number {
    const { words } = cue.context;
    const near = place.near * 64 + place.tag;
    const clusters = words.clusters[place.at]!;
    const kept = this.#nearWords.find(clusters, near);
    if (kept >= 0) return kept;
    addNearWord(this.#nearWords.open(), words, place);
    return this.#nearWords.keep(clusters, near);
  }

  #sidedWordOf(cue: CueContext, place: ArgumentPlace): number {
    const { words } = cue.context;
    const side = (place.sided * 2 + place.quoted) * 4 + place.verbs;
    const clusters = words.clusters[place.at]!;
    const kept = this.#sidedWords.find(clusters, side);
    if (kept >= 0) return kept;
    addSidedWord(this.#sidedWords.open(), words, place);
    return this.#sidedWords.keep(clusters, side);
  }

  #headSideOf(cue: CueContext, place: ArgumentPlace): number {
    const head = wordOfUnit(cue.context.words.unit[cue.head]!);
    const side = (place.sided * 2 + place.quoted) * 4 + place.starts;
    const kept = this.#headSides.find(head, side);
    if (kept >= 0) return kept;
    addHeadSide(this.#headSides.open(), cue, place);
    return this.#headSides.keep(head, side);
  }

  #headTagOf(cue: CueContext, place: ArgumentPlace): number {
    const head = cue.context.words.unit[cue.head]!;
    const tag = (place.sided * 64 + place.tag) * 4 + (place.distance < 4 ? place.distance : 0);
    const kept = this.#headTags.find(head, tag);
    if (kept >= 0) return kept;
    addHeadTag(this.#headTags.open(), cue, place);
    return this.#headTags.keep(head, tag);
  }

  #headWordOf(cue: CueContext, place: ArgumentPlace): number {
    const { coarse, middle } = cue.context.words;
    const word = (middle[place.at]! * 128 + coarse[place.at]!) * 4 + (place.distance < 3 ? place.distance : 0);
    const head = (middle[cue.head]! * 128 + coarse[cue.head]!) * 2 + place.side;
    const kept = this.#headWords.find(word, head);
    if (kept >= 0) return kept;
    addHeadWord(this.#headWords.open(), cue, place);
    return this.#headWords.keep(word, head);
  }
}
