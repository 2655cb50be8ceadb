import type { Findings } from '../../domain/extraction.ts';
import { GrowingArray } from '../../index/growing-array.ts';
import { groupRows, type Rows } from './rows.ts';
import { positionsIn, unitAt, type WordPlaces } from './statement-table.ts';

/** All deadlines of a corpus by number, as positions in the index. */
export interface DeadlineTable {
  /** Deadline → text, and its index among the deadlines of that text. */
  readonly text: Int32Array;
  readonly index: Int32Array;
  /** Deadline → the stretch of positions that its clause covers. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Unit → deadlines. */
  readonly byUnit: Rows;
}

/** Gathers deadlines text by text. */
export class DeadlineColumns {
  readonly #text = new GrowingArray();
  readonly #index = new GrowingArray();
  readonly #from = new GrowingArray();
  readonly #to = new GrowingArray();

  add(text: number, deadlines: Findings['deadlines'], places: WordPlaces): void {
    for (const [index, deadline] of deadlines.entries()) {
      const [from, to] = positionsIn(places, deadline);
      this.#text.push(text);
      this.#index.push(index);
      this.#from.push(from);
      this.#to.push(to);
    }
  }

  finish(unitStart: Int32Array): DeadlineTable {
    const from = this.#from.toArray();
    const units = from.map((position) => unitAt(unitStart, position));
    return {
      text: this.#text.toArray(),
      index: this.#index.toArray(),
      from,
      to: this.#to.toArray(),
      byUnit: groupRows(units, Int32Array.from(from.keys()), unitStart.length - 1),
    };
  }
}
