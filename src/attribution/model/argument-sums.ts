import { addCueSide, addHeadSide, addHeadTag, addHeadWord, addNearCue } from './argument-cue-features.ts';
import { addChances, addCounts, addInCue, addLabels, addNearChances, addPath } from './argument-features.ts';
import { addArgumentNames } from './argument-name-features.ts';
import { ArgumentPlace, afterCue, beforeCue, LONGEST_PATH } from './argument-place.ts';
import { addArgumentMarks, addArgumentVerbs, addArgumentWhole, addSentencePlace } from './argument-surroundings.ts';
import { addLeftWord, addNearTag, addNearWord, addRightWord, addSidedWord } from './argument-word-features.ts';
import { bucket } from './buckets.ts';
import type { ChainTable } from './chain-table.ts';
import type { CueContext } from './cue-context.ts';
import { FeatureList } from './feature-list.ts';
import { addPacked, PACKED } from './packed-sums.ts';
import { SumCache } from './sum-cache.ts';
import { wordOfUnit } from './word-columns.ts';

type AddFeatures = (list: FeatureList, cue: CueContext, place: ArgumentPlace) => void;

/** Side, sentence and quotation in one number are below this. */
const SIDES = 16;

/**
 * Sums the weights of the features that `addArgumentFeatures` lists, without listing them all: sums that stay the same from token to token
 * are kept until they change, sums that come again are cached.
 */
export class ArgumentSums {
  readonly #table: ChainTable;
  readonly #list = new FeatureList();
  #place = new ArgumentPlace();
  #before = new ArgumentPlace();
  readonly #counts: SumCache;
  readonly #labels: SumCache;
  readonly #chances: SumCache;
  readonly #nearChances: SumCache;
  readonly #nearTags: SumCache;
  readonly #nearWords: SumCache;
  readonly #sidedWords: SumCache;
  readonly #besideWords: SumCache;
  readonly #headSides: SumCache;
  readonly #headTags: SumCache;
  readonly #headWords: SumCache;
  readonly #sentencePlaces: SumCache;
  readonly #near = new Int32Array(PACKED);
  readonly #whole = new Int32Array(PACKED);
  readonly #verbs = new Int32Array(PACKED);
  readonly #marks = new Int32Array(PACKED);
  readonly #cueSides = new Int32Array(SIDES * PACKED);
  readonly #knownSides = new Uint8Array(SIDES);

  constructor(table: ChainTable) {
    this.#table = table;
    this.#counts = new SumCache(table, 13);
    this.#labels = new SumCache(table, 13);
    this.#chances = new SumCache(table, 12);
    this.#nearChances = new SumCache(table, 11);
    this.#nearTags = new SumCache(table, 13);
    this.#nearWords = new SumCache(table, 14);
    this.#sidedWords = new SumCache(table, 14);
    this.#besideWords = new SumCache(table, 13, 2);
    this.#headSides = new SumCache(table, 11);
    this.#headTags = new SumCache(table, 13);
    this.#headWords = new SumCache(table, 14);
    this.#sentencePlaces = new SumCache(table, 10);
  }

  /** Adds the packed sums of the cue's window to `sums`, where its first token has its own at 0. */
  addTo(sums: Int32Array, cue: CueContext): void {
    const list = this.#list;
    let isFirst = true;
    this.#knownSides.fill(0);
    for (let at = cue.first; at < cue.end; at++) {
      const to = (at - cue.first) * PACKED;
      list.clear();
      if (at >= cue.cueFirst && at < cue.cueEnd) {
        addInCue(list);
        this.#table.addTo(sums, to, list.keys, list.length);
        isFirst = true;
        continue;
      }
      this.#moveTo(cue, at);
      const place = this.#place;
      this.#updateRunning(cue, isFirst);
      isFirst = false;
      addPacked(sums, to, this.#near, 0);
      addPacked(sums, to, this.#whole, 0);
      addPacked(sums, to, this.#verbs, 0);
      addPacked(sums, to, this.#marks, 0);
      addPacked(sums, to, this.#cueSides, this.#cueSideOf(cue));
      this.#addCached(sums, to, cue);
      this.#addWords(sums, to, cue);
      list.clear();
      if (place.distance <= LONGEST_PATH) addPath(list, cue, place);
      addArgumentNames(list, cue, place);
      this.#table.addTo(sums, to, list.keys, list.length);
    }
  }

  /** Looks at the next token, and remembers how the one before it was. */
  #moveTo(cue: CueContext, at: number): void {
    const place = this.#before;
    this.#before = this.#place;
    this.#place = place;
    place.look(cue, at);
  }

  /** Sums anew what is no longer as it was for the token before. */
  #updateRunning(cue: CueContext, isFirst: boolean): void {
    const { sentences, quotations } = cue.context;
    const now = this.#place;
    const was = this.#before;
    const { at } = now;
    const before = at - 1;
    if (isFirst || now.near !== was.near) {
      this.#sum(this.#near, addNearCue, cue);
      if (now.distance > LONGEST_PATH) this.#addSum(this.#near, addPath, cue);
    }
    const moved = isFirst || now.sided !== was.sided;
    const turned = moved || now.quoted !== was.quoted;
    if (
      turned ||
      now.edges !== was.edges ||
      now.cues !== was.cues ||
      sentences.flags[at] !== sentences.flags[before] ||
      quotations.segmentFlags[at] !== quotations.segmentFlags[before] ||
      quotations.form[at] !== quotations.form[before]
    )
      this.#sum(this.#whole, addArgumentWhole, cue);
    if (
      moved ||
      now.verbs !== was.verbs ||
      sentences.verbLeft[at] !== sentences.verbLeft[before] ||
      sentences.verbRight[at] !== sentences.verbRight[before]
    )
      this.#sum(this.#verbs, addArgumentVerbs, cue);
    if (
      turned ||
      now.commas !== was.commas ||
      sentences.markLeft[at] !== sentences.markLeft[before] ||
      sentences.markRight[at] !== sentences.markRight[before] ||
      sentences.afterMark[at] !== sentences.afterMark[before]
    )
      this.#sum(this.#marks, addArgumentMarks, cue);
  }

  #sum(sums: Int32Array, add: AddFeatures, cue: CueContext): void {
    sums.fill(0);
    this.#addSum(sums, add, cue);
  }

  #addSum(sums: Int32Array, add: AddFeatures, cue: CueContext, at = 0): void {
    const list = this.#list;
    list.clear();
    add(list, cue, this.#place);
    this.#table.addTo(sums, at, list.keys, list.length);
  }

  /** Where the sum of the words beside this cue begins, for the present side of it. */
  #cueSideOf(cue: CueContext): number {
    const side = this.#place.sided * 2 + this.#place.quoted;
    const at = side * PACKED;
    if (this.#knownSides[side] === 1) return at;
    this.#knownSides[side] = 1;
    this.#cueSides.fill(0, at, at + PACKED);
    this.#addSum(this.#cueSides, addCueSide, cue, at);
    return at;
  }

  #addCached(sums: Int32Array, to: number, cue: CueContext): void {
    const { words, sentences } = cue.context;
    const place = this.#place;
    const { at, near, tag, quoted, verbs, commas, edges, cues, sided, label, before, after, source, content } = place;
    const cueQuoted = words.inQuotation[cue.cueFirst]!;
    const counts = (((((sided * 2 + quoted) * 4 + edges) * 4 + verbs) * 4 + commas) * 4 + cues) * 2 + cueQuoted;
    let entry = this.#counts.find(counts);
    if (entry < 0)
      entry = this.#keep(this.#counts, this.#counts.claim(counts), (list) => addCounts(list, place, cueQuoted));
    addPacked(sums, to, this.#counts.sums, entry);

    const labels = (((((sided * 4 + edges) * 2 + quoted) * 4 + cues) * 16 + before) * 16 + label) * 16 + after;
    entry = this.#labels.find(labels);
    if (entry < 0) entry = this.#keep(this.#labels, this.#labels.claim(labels), (list) => addLabels(list, place));
    addPacked(sums, to, this.#labels.sums, entry);

    const chances = (((source * 8 + content) * 8 + sided) * 4 + cues) * 16 + label;
    entry = this.#chances.find(chances);
    if (entry < 0) entry = this.#keep(this.#chances, this.#chances.claim(chances), (list) => addChances(list, place));
    addPacked(sums, to, this.#chances.sums, entry);

    const nearChances = ((near * 8 + source) * 8 + content) * 2 + quoted;
    entry = this.#nearChances.find(nearChances);
    if (entry < 0)
      entry = this.#keep(this.#nearChances, this.#nearChances.claim(nearChances), (list) =>
        addNearChances(list, place),
      );
    addPacked(sums, to, this.#nearChances.sums, entry);

    const clusters = (afterCue(words.coarse, cue) + 1) * 128 + beforeCue(words.coarse, cue) + 1;
    const beside = (beforeCue(words.pos, cue) + 1) * 16384 + clusters;
    const nearTag = near * 64 + tag;
    entry = this.#nearTags.find(nearTag, beside);
    if (entry < 0)
      entry = this.#keep(this.#nearTags, this.#nearTags.claim(nearTag, beside), (list) => addNearTag(list, cue, place));
    addPacked(sums, to, this.#nearTags.sums, entry);

    const toEnd = bucket(sentences.end[at]! - 1 - at);
    const fromStart = bucket(at - sentences.first[at]!);
    entry = this.#sentencePlaces.find(sided * 128 + toEnd, fromStart);
    if (entry < 0)
      entry = this.#keep(this.#sentencePlaces, this.#sentencePlaces.claim(sided * 128 + toEnd, fromStart), (list) =>
        addSentencePlace(list, sided, toEnd, fromStart),
      );
    addPacked(sums, to, this.#sentencePlaces.sums, entry);
  }

  #addWords(sums: Int32Array, to: number, cue: CueContext): void {
    const { words } = cue.context;
    const place = this.#place;
    const { at, side, distance, near, tag, quoted, verbs, sided, starts } = place;
    const unit = words.unit[at]!;
    const word = wordOfUnit(unit);
    const head = words.unit[cue.head]!;

    let entry = this.#nearWords.find(unit, near);
    if (entry < 0)
      entry = this.#keep(this.#nearWords, this.#nearWords.claim(unit, near), (list) => addNearWord(list, words, place));
    addPacked(sums, to, this.#nearWords.sums, entry);

    const wordSide = (sided * 2 + quoted) * 4 + verbs;
    entry = this.#sidedWords.find(word, wordSide);
    if (entry < 0)
      entry = this.#keep(this.#sidedWords, this.#sidedWords.claim(word, wordSide), (list) =>
        addSidedWord(list, words, place),
      );
    addPacked(sums, to, this.#sidedWords.sums, entry);

    addPacked(sums, to, this.#besideWords.sums, this.#besideOf(cue, at > cue.first ? at - 1 : -1, side));
    addPacked(sums, to, this.#besideWords.sums, this.#besideOf(cue, at + 1 < cue.end ? at + 1 : -1, side) + PACKED);

    const headSide = (sided * 2 + quoted) * 4 + starts;
    entry = this.#headSides.find(wordOfUnit(head), headSide);
    if (entry < 0)
      entry = this.#keep(this.#headSides, this.#headSides.claim(wordOfUnit(head), headSide), (list) =>
        addHeadSide(list, cue, place),
      );
    addPacked(sums, to, this.#headSides.sums, entry);

    const headTag = (sided * 64 + tag) * 4 + (distance < 4 ? distance : 0);
    entry = this.#headTags.find(head, headTag);
    if (entry < 0)
      entry = this.#keep(this.#headTags, this.#headTags.claim(head, headTag), (list) => addHeadTag(list, cue, place));
    addPacked(sums, to, this.#headTags.sums, entry);

    const clusters = words.middle[cue.head]! * 128 + words.coarse[cue.head]!;
    const headWord = (clusters * 2 + side) * 4 + (distance < 3 ? distance : 0);
    entry = this.#headWords.find(word, headWord);
    if (entry < 0)
      entry = this.#keep(this.#headWords, this.#headWords.claim(word, headWord), (list) =>
        addHeadWord(list, cue, place),
      );
    addPacked(sums, to, this.#headWords.sums, entry);
  }

  /** The sums that a token adds to the one after it, and, behind them, to the one before it; -1 stands for the edge of the window. */
  #besideOf(cue: CueContext, at: number, side: number): number {
    const { words } = cue.context;
    const cache = this.#besideWords;
    const word = at < 0 ? 0 : wordOfUnit(words.unit[at]!);
    const kept = cache.find(word, side);
    if (kept >= 0) return kept;
    const entry = cache.claim(word, side);
    this.#keep(cache, entry, (list) => addLeftWord(list, words, at, side));
    return this.#keep(cache, entry, (list) => addRightWord(list, words, at, side), 1);
  }

  #keep(cache: SumCache, entry: number, add: (list: FeatureList) => void, group = 0): number {
    this.#list.clear();
    add(this.#list);
    cache.put(entry, group, this.#list);
    return entry;
  }
}
