import { addHeadSide, addHeadTag, addHeadWord } from './argument-cue-features.ts';
import type { ArgumentPlace } from './argument-place.ts';
import { addLeftWord, addNearWord, addRightWord, addSidedWord } from './argument-word-features.ts';
import type { ChainTable } from './chain-table.ts';
import type { CueContext } from './cue-context.ts';
import { addPacked, PACKED } from './packed-sums.ts';
import { SumCache } from './sum-cache.ts';
import { wordOfUnit } from './word-columns.ts';

/** Sums of what is made of words: the token's own, those beside it, the cue's head. */
export class ArgumentWordSums {
  readonly #nearWords: SumCache;
  readonly #sidedWords: SumCache;
  readonly #besideWords: SumCache;
  readonly #headSides: SumCache;
  readonly #headTags: SumCache;
  readonly #headWords: SumCache;

  constructor(table: ChainTable) {
    this.#nearWords = new SumCache(table, 14);
    this.#sidedWords = new SumCache(table, 14);
    this.#besideWords = new SumCache(table, 13, 2);
    this.#headSides = new SumCache(table, 11);
    this.#headTags = new SumCache(table, 13);
    this.#headWords = new SumCache(table, 14);
  }

  addTo(sums: Int32Array, to: number, cue: CueContext, place: ArgumentPlace): void {
    const { at, side } = place;
    addPacked(sums, to, this.#nearWords.sums, this.#nearWordOf(cue, place));
    addPacked(sums, to, this.#sidedWords.sums, this.#sidedWordOf(cue, place));
    addPacked(sums, to, this.#besideWords.sums, this.#besideOf(cue, at > cue.first ? at - 1 : -1, side));
    addPacked(sums, to, this.#besideWords.sums, this.#besideOf(cue, at + 1 < cue.end ? at + 1 : -1, side) + PACKED);
    addPacked(sums, to, this.#headSides.sums, this.#headSideOf(cue, place));
    addPacked(sums, to, this.#headTags.sums, this.#headTagOf(cue, place));
    addPacked(sums, to, this.#headWords.sums, this.#headWordOf(cue, place));
  }

  #nearWordOf(cue: CueContext, place: ArgumentPlace): number {
    const { words } = cue.context;
    const unit = words.unit[place.at]!;
    const kept = this.#nearWords.find(unit, place.near);
    if (kept >= 0) return kept;
    addNearWord(this.#nearWords.open(), words, place);
    return this.#nearWords.keep(unit, place.near);
  }

  #sidedWordOf(cue: CueContext, place: ArgumentPlace): number {
    const { words } = cue.context;
    const word = wordOfUnit(words.unit[place.at]!);
    const side = (place.sided * 2 + place.quoted) * 4 + place.verbs;
    const kept = this.#sidedWords.find(word, side);
    if (kept >= 0) return kept;
    addSidedWord(this.#sidedWords.open(), words, place);
    return this.#sidedWords.keep(word, side);
  }

  /** The sums that a token adds to the one after it, and, behind them, to the one before it; -1 stands for the edge of the window. */
  #besideOf(cue: CueContext, at: number, side: number): number {
    const { words } = cue.context;
    const word = at < 0 ? 0 : wordOfUnit(words.unit[at]!);
    const kept = this.#besideWords.find(word, side);
    if (kept >= 0) return kept;
    const list = this.#besideWords.open();
    addLeftWord(list, words, at, side);
    list.endGroup();
    addRightWord(list, words, at, side);
    return this.#besideWords.keep(word, side);
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
    const { words } = cue.context;
    const word = wordOfUnit(words.unit[place.at]!);
    const clusters = words.middle[cue.head]! * 128 + words.coarse[cue.head]!;
    const head = (clusters * 2 + place.side) * 4 + (place.distance < 3 ? place.distance : 0);
    const kept = this.#headWords.find(word, head);
    if (kept >= 0) return kept;
    addHeadWord(this.#headWords.open(), cue, place);
    return this.#headWords.keep(word, head);
  }
}
