import { ArgumentCountSums } from './argument-count-sums.ts';
import { addInCue, addPath } from './argument-features.ts';
import { addArgumentNames } from './argument-name-features.ts';
import { ArgumentPlace, LONGEST_PATH } from './argument-place.ts';
import { ArgumentRunningSums } from './argument-running-sums.ts';
import { ArgumentWordSums } from './argument-word-sums.ts';
import type { ChainTable } from './chain-table.ts';
import type { CueContext } from './cue-context.ts';
import { FeatureList } from './feature-list.ts';
import { addPacked, JOINT, PACKED } from './packed-sums.ts';

/**
 * Sums the weights of the features that `addArgumentFeatures` lists, without listing them all: sums that stay the same from token to token
 * are kept until they change, sums that come again are cached.
 */
export class ArgumentSums {
  readonly #table: ChainTable;
  readonly #running: ArgumentRunningSums;
  readonly #counts: ArgumentCountSums;
  readonly #words: ArgumentWordSums;
  readonly #list = new FeatureList();
  #place = new ArgumentPlace();
  #before = new ArgumentPlace();

  constructor(table: ChainTable) {
    this.#table = table;
    this.#running = new ArgumentRunningSums(table);
    this.#counts = new ArgumentCountSums(table);
    this.#words = new ArgumentWordSums(table);
  }

  /**
   * Adds the packed sums of the cue's window to `sums`, where its first token has its own at 0. `local`: the joint sums of the text's local
   * features. The cue itself has one feature of its own and no other.
   */
  addTo(sums: Int32Array, cue: CueContext, local: Int32Array): void {
    const list = this.#list;
    this.#running.startCue();
    for (let at = cue.first; at < cue.end; at++) {
      const to = (at - cue.first) * PACKED;
      list.clear();
      if (at >= cue.cueFirst && at < cue.cueEnd) addInCue(list);
      else {
        addPacked(sums, to, local, at * JOINT + PACKED);
        const place = this.#moveTo(cue, at);
        const isFirst = at === cue.first || at === cue.cueEnd;
        this.#running.addTo(sums, to, cue, place, isFirst ? null : this.#before);
        this.#counts.addTo(sums, to, cue, place);
        this.#words.addTo(sums, to, cue, place);
        if (place.distance <= LONGEST_PATH) addPath(list, cue, place);
        addArgumentNames(list, cue, place);
      }
      this.#table.addTo(sums, to, list);
    }
  }

  /** Looks at the next token, and remembers how the one before it was. */
  #moveTo(cue: CueContext, at: number): ArgumentPlace {
    const place = this.#before;
    this.#before = this.#place;
    this.#place = place;
    place.look(cue, at);
    return place;
  }
}
