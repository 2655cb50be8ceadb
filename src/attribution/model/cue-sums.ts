import { bucket } from './buckets.ts';
import type { ChainTable } from './chain-table.ts';
import { EDGE } from './column-value.ts';
import type { Context } from './context.ts';
import { FeatureList } from './feature-list.ts';
import { addNameFeatures } from './name-features.ts';
import { addPacked, JOINT, PACKED } from './packed-sums.ts';
import {
  addDistances,
  addFromStart,
  addMarks,
  addReporting,
  addSpeech,
  addTagged,
  addVerbs,
  addWhole,
} from './sentence-features.ts';
import { SumCache } from './sum-cache.ts';

/** Sums that stay the same from one token to the next, most often. */
type Running = 'whole' | 'verbs' | 'speech' | 'marks';

/**
 * Sums the weights of the features that `cueFeatures` lists, without listing them all: local features come summed, sums of what stays the same
 * from token to token are kept until it changes, sums of what comes again are cached.
 */
export class CueSums {
  readonly #table: ChainTable;
  readonly #starts: SumCache;
  readonly #distances: SumCache;
  readonly #reporting: SumCache;
  readonly #tagged: SumCache;
  readonly #list = new FeatureList();
  readonly #running: Readonly<Record<Running, Int32Array>> = {
    whole: new Int32Array(PACKED),
    verbs: new Int32Array(PACKED),
    speech: new Int32Array(PACKED),
    marks: new Int32Array(PACKED),
  };

  constructor(table: ChainTable) {
    this.#table = table;
    this.#starts = new SumCache(table, 10);
    this.#distances = new SumCache(table, 9);
    this.#reporting = new SumCache(table, 13);
    this.#tagged = new SumCache(table, 13);
  }

  /** Adds the packed sums of the segment `[first, end)` to `sums`, where its first token has its own at 0. `local`: the joint sums of the text. */
  addTo(sums: Int32Array, context: Context, local: Int32Array, first: number, end: number): void {
    const { words, sentences } = context;
    for (let at = first; at < end; at++) {
      this.#updateRunning(context, at, at === first);
      const to = (at - first) * PACKED;
      addPacked(sums, to, local, at * JOINT);
      addPacked(sums, to, this.#running.whole, 0);
      addPacked(sums, to, this.#running.verbs, 0);
      addPacked(sums, to, this.#running.speech, 0);
      addPacked(sums, to, this.#running.marks, 0);
      addPacked(sums, to, this.#starts.sums, this.#startOf(context, at));
      const toEnd = bucket(sentences.end[at]! - 1 - at);
      addPacked(sums, to, this.#distances.sums, this.#distancesOf(toEnd, bucket(at - first)));
      const speech = words.isSpeech[at]! * 2 + words.inQuotation[at]!;
      const next = at + 1 < end ? words.pos[at + 1]! : EDGE;
      addPacked(sums, to, this.#reporting.sums, this.#reportingOf(speech, words.pos[at]!, next));
      addPacked(sums, to, this.#tagged.sums, this.#taggedOf(context, at, speech));
      this.#list.clear();
      addNameFeatures(this.#list, context, at, first, end);
      if (this.#list.length > 0) this.#table.addTo(sums, to, this.#list);
    }
  }

  /** Sums anew what is no longer as it was for the token before. */
  #updateRunning(context: Context, at: number, isFirst: boolean): void {
    const { words, sentences, quotations } = context;
    const before = at - 1;
    const turned = isFirst || words.inQuotation[at] !== words.inQuotation[before];
    if (
      turned ||
      sentences.flags[at] !== sentences.flags[before] ||
      quotations.form[at] !== quotations.form[before] ||
      quotations.segmentFlags[at] !== quotations.segmentFlags[before] ||
      quotations.place[at] !== quotations.place[before]
    )
      this.#run('whole', addWhole, context, at);
    if (
      turned ||
      sentences.verbLeft[at] !== sentences.verbLeft[before] ||
      sentences.verbRight[at] !== sentences.verbRight[before]
    )
      this.#run('verbs', addVerbs, context, at);
    if (
      turned ||
      sentences.speechLeft[at] !== sentences.speechLeft[before] ||
      sentences.speechRight[at] !== sentences.speechRight[before] ||
      sentences.speechLeftNear[at] !== sentences.speechLeftNear[before] ||
      sentences.speechRightNear[at] !== sentences.speechRightNear[before]
    )
      this.#run('speech', addSpeech, context, at);
    if (
      turned ||
      sentences.markLeft[at] !== sentences.markLeft[before] ||
      sentences.markRight[at] !== sentences.markRight[before] ||
      sentences.afterMark[at] !== sentences.afterMark[before]
    )
      this.#run('marks', addMarks, context, at);
  }

  #run(name: Running, add: typeof addWhole, context: Context, at: number): void {
    const list = this.#list;
    const sums = this.#running[name].fill(0);
    list.clear();
    add(list, context, at);
    this.#table.addTo(sums, 0, list);
  }

  #startOf(context: Context, at: number): number {
    const { sentences } = context;
    const cache = this.#starts;
    const counts = sentences.verbsBefore[at]! * 8 + sentences.commasBefore[at]!;
    const key = bucket(at - sentences.first[at]!) * 64 + counts;
    const kept = cache.find(key);
    if (kept >= 0) return kept;
    addFromStart(cache.open(), context, at);
    return cache.keep(key);
  }

  #distancesOf(toEnd: number, fromStart: number): number {
    const cache = this.#distances;
    const kept = cache.find(toEnd, fromStart);
    if (kept >= 0) return kept;
    addDistances(cache.open(), toEnd, fromStart);
    return cache.keep(toEnd, fromStart);
  }

  #reportingOf(speech: number, tag: number, next: number): number {
    const cache = this.#reporting;
    const key = (speech * 64 + tag) * 64 + next + 1;
    const kept = cache.find(key);
    if (kept >= 0) return kept;
    addReporting(cache.open(), speech, tag, next);
    return cache.keep(key);
  }

  #taggedOf(context: Context, at: number, speech: number): number {
    const cache = this.#tagged;
    const { words, sentences, quotations } = context;
    const key = ((sentences.flags[at]! * 4 + speech) * 64 + words.pos[at]!) * 128 + quotations.place[at]!;
    const form = quotations.form[at]! + 1;
    const kept = cache.find(key, form);
    if (kept >= 0) return kept;
    addTagged(cache.open(), context, at);
    return cache.keep(key, form);
  }
}
