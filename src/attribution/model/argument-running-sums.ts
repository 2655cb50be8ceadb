import { addCueSide, addNearCue } from './argument-cue-features.ts';
import { addPath } from './argument-features.ts';
import { type ArgumentPlace, LONGEST_PATH } from './argument-place.ts';
import { addArgumentMarks, addArgumentVerbs, addArgumentWhole } from './argument-surroundings.ts';
import type { ChainTable } from './chain-table.ts';
import type { CueContext } from './cue-context.ts';
import { FeatureList } from './feature-list.ts';
import { addPacked, PACKED } from './packed-sums.ts';

type AddFeatures = (list: FeatureList, cue: CueContext, place: ArgumentPlace) => void;

/** Side, sentence and quotation in one number are below this. */
const SIDES = 16;

/** Sums of what stays the same from one token of a cue's window to the next, or on one side of the cue: kept until it changes. */
export class ArgumentRunningSums {
  readonly #table: ChainTable;
  readonly #list = new FeatureList();
  readonly #near = new Int32Array(PACKED);
  readonly #whole = new Int32Array(PACKED);
  readonly #verbs = new Int32Array(PACKED);
  readonly #marks = new Int32Array(PACKED);
  readonly #cueSides = new Int32Array(SIDES * PACKED);
  readonly #knownSides = new Uint8Array(SIDES);

  constructor(table: ChainTable) {
    this.#table = table;
  }

  /** Forgets the cue before. */
  startCue(): void {
    this.#knownSides.fill(0);
  }

  /** Adds the sums of the token `now`; `was` is the one before it, or null where there is none or the cue stands between. */
  addTo(sums: Int32Array, to: number, cue: CueContext, now: ArgumentPlace, was: ArgumentPlace | null): void {
    this.#update(cue, now, was);
    addPacked(sums, to, this.#near, 0);
    addPacked(sums, to, this.#whole, 0);
    addPacked(sums, to, this.#verbs, 0);
    addPacked(sums, to, this.#marks, 0);
    addPacked(sums, to, this.#cueSides, this.#cueSideOf(cue, now));
  }

  #update(cue: CueContext, now: ArgumentPlace, was: ArgumentPlace | null): void {
    const { sentences, quotations } = cue.context;
    const { at } = now;
    const before = at - 1;
    if (was === null || now.near !== was.near) {
      this.#sum(this.#near, 0, addNearCue, cue, now);
      if (now.distance > LONGEST_PATH) this.#add(this.#near, 0, addPath, cue, now);
    }
    const moved = was === null || now.sided !== was.sided;
    const turned = moved || now.quoted !== was.quoted;
    if (
      turned ||
      now.edges !== was.edges ||
      now.cues !== was.cues ||
      sentences.flags[at] !== sentences.flags[before] ||
      quotations.segmentFlags[at] !== quotations.segmentFlags[before] ||
      quotations.form[at] !== quotations.form[before]
    )
      this.#sum(this.#whole, 0, addArgumentWhole, cue, now);
    if (
      moved ||
      now.verbs !== was.verbs ||
      sentences.verbLeft[at] !== sentences.verbLeft[before] ||
      sentences.verbRight[at] !== sentences.verbRight[before]
    )
      this.#sum(this.#verbs, 0, addArgumentVerbs, cue, now);
    if (
      turned ||
      now.commas !== was.commas ||
      sentences.markLeft[at] !== sentences.markLeft[before] ||
      sentences.markRight[at] !== sentences.markRight[before] ||
      sentences.afterMark[at] !== sentences.afterMark[before]
    )
      this.#sum(this.#marks, 0, addArgumentMarks, cue, now);
  }

  /** Where the sum of the words beside the cue begins, for the side of it that a token is on. */
  #cueSideOf(cue: CueContext, place: ArgumentPlace): number {
    const side = place.sided * 2 + place.quoted;
    if (this.#knownSides[side] === 0) {
      this.#knownSides[side] = 1;
      this.#sum(this.#cueSides, side * PACKED, addCueSide, cue, place);
    }
    return side * PACKED;
  }

  #sum(sums: Int32Array, at: number, add: AddFeatures, cue: CueContext, place: ArgumentPlace): void {
    sums[at] = 0;
    sums[at + 1] = 0;
    sums[at + 2] = 0;
    this.#add(sums, at, add, cue, place);
  }

  #add(sums: Int32Array, at: number, add: AddFeatures, cue: CueContext, place: ArgumentPlace): void {
    const list = this.#list;
    list.clear();
    add(list, cue, place);
    this.#table.addTo(sums, at, list);
  }
}
