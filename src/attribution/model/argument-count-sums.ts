import { addChances, addCounts, addLabels, addNearChances } from './argument-features.ts';
import type { ArgumentPlace } from './argument-place.ts';
import { addSentencePlace } from './argument-surroundings.ts';
import { bucket } from './buckets.ts';
import type { ChainTable } from './chain-table.ts';
import type { CueContext } from './cue-context.ts';
import { addPacked } from './packed-sums.ts';
import { SumCache } from './sum-cache.ts';

/** Sums of what is made of small numbers: counts, labels, grades, distances, parts of speech. */
export class ArgumentCountSums {
  readonly #counts: SumCache;
  readonly #labels: SumCache;
  readonly #chances: SumCache;
  readonly #nearChances: SumCache;
  readonly #sentencePlaces: SumCache;

  constructor(table: ChainTable) {
    this.#counts = new SumCache(table, 13);
    this.#labels = new SumCache(table, 13);
    this.#chances = new SumCache(table, 12);
    this.#nearChances = new SumCache(table, 11);
    this.#sentencePlaces = new SumCache(table, 10);
  }

  addTo(sums: Int32Array, to: number, cue: CueContext, place: ArgumentPlace): void {
    addPacked(sums, to, this.#counts.sums, this.#countsOf(cue, place));
    addPacked(sums, to, this.#labels.sums, this.#labelsOf(place));
    addPacked(sums, to, this.#chances.sums, this.#chancesOf(place));
    addPacked(sums, to, this.#nearChances.sums, this.#nearChancesOf(place));
    addPacked(sums, to, this.#sentencePlaces.sums, this.#sentencePlaceOf(cue, place));
  }

  #countsOf(cue: CueContext, place: ArgumentPlace): number {
    const { sided, quoted, edges, verbs, commas, cues } = place;
    const cueQuoted = cue.context.words.inQuotation[cue.cueFirst]!;
    const key = (((((sided * 2 + quoted) * 4 + edges) * 4 + verbs) * 4 + commas) * 4 + cues) * 2 + cueQuoted;
    const kept = this.#counts.find(key);
    if (kept >= 0) return kept;
    addCounts(this.#counts.open(), place, cueQuoted);
    return this.#counts.keep(key);
  }

  #labelsOf(place: ArgumentPlace): number {
    const { sided, quoted, edges, cues, before, label, after } = place;
    const key = (((((sided * 4 + edges) * 2 + quoted) * 4 + cues) * 16 + before) * 16 + label) * 16 + after;
    const kept = this.#labels.find(key);
    if (kept >= 0) return kept;
    addLabels(this.#labels.open(), place);
    return this.#labels.keep(key);
  }

  #chancesOf(place: ArgumentPlace): number {
    const { source, content, sided, cues, label } = place;
    const key = (((source * 8 + content) * 8 + sided) * 4 + cues) * 16 + label;
    const kept = this.#chances.find(key);
    if (kept >= 0) return kept;
    addChances(this.#chances.open(), place);
    return this.#chances.keep(key);
  }

  #nearChancesOf(place: ArgumentPlace): number {
    const { near, source, content, quoted } = place;
    const key = ((near * 8 + source) * 8 + content) * 2 + quoted;
    const kept = this.#nearChances.find(key);
    if (kept >= 0) return kept;
    addNearChances(this.#nearChances.open(), place);
    return this.#nearChances.keep(key);
  }

  #sentencePlaceOf(cue: CueContext, { at, sided }: ArgumentPlace): number {
    const { sentences } = cue.context;
    const toEnd = bucket(sentences.end[at]! - 1 - at);
    const fromStart = bucket(at - sentences.first[at]!);
    const key = sided * 128 + toEnd;
    const kept = this.#sentencePlaces.find(key, fromStart);
    if (kept >= 0) return kept;
    addSentencePlace(this.#sentencePlaces.open(), sided, toEnd, fromStart);
    return this.#sentencePlaces.keep(key, fromStart);
  }
}
