import type { ChainModel } from './chain-model.ts';
import type { Context } from './context.ts';
import { Lattice, marginals } from './crf.ts';
import type { FirstReading } from './cue-context.ts';
import { CueSums } from './cue-sums.ts';
import {
  BEGIN_CONTENT,
  BEGIN_CUE,
  BEGIN_SOURCE,
  CUE_LABELS,
  INSIDE_CONTENT,
  INSIDE_CUE,
  INSIDE_SOURCE,
} from './labels.ts';
import { PACKED, unpackSums } from './packed-sums.ts';
import { type Constraints, Viterbi } from './viterbi.ts';

const FREE: Constraints = { continues: Array.from({ length: CUE_LABELS }, () => -1), once: -1 };

/** Tells sources, cues and contents apart in whole texts, not yet which belong together. Remembers sums of weights from text to text. */
export class CueReader {
  readonly #model: ChainModel;
  readonly #sums: CueSums;
  readonly #lattice: Lattice;
  readonly #viterbi: Viterbi;

  constructor(model: ChainModel) {
    this.#model = model;
    this.#lattice = new Lattice(model.transitions);
    this.#sums = new CueSums(model.table);
    this.#viterbi = new Viterbi(model, FREE);
  }

  /** `local`: the joint sums of the text's local features. */
  read(context: Context, local: Int32Array): FirstReading {
    const model = this.#model;
    const { length } = context.words;
    const labels = new Uint8Array(length);
    const chances = new Float32Array(length * 4);
    for (const { first, end } of context.segments) {
      const size = end - first;
      const scores = new Float64Array(size * CUE_LABELS);
      const sums = new Int32Array(size * PACKED);
      this.#sums.addTo(sums, context, local, first, end);
      for (let i = 0; i < size; i++)
        unpackSums(sums, i * PACKED, scores, i * CUE_LABELS, CUE_LABELS, model.table.scale);
      labels.set(this.#viterbi.decode(scores, size), first);
      const each = marginals(model, scores, size, this.#lattice);
      for (let i = 0; i < size; i++) {
        const at = i * CUE_LABELS;
        chances[(first + i) * 4] = each[at + BEGIN_SOURCE]! + each[at + INSIDE_SOURCE]!;
        chances[(first + i) * 4 + 1] = each[at + BEGIN_CUE]! + each[at + INSIDE_CUE]!;
        chances[(first + i) * 4 + 2] = each[at + BEGIN_CONTENT]! + each[at + INSIDE_CONTENT]!;
        chances[(first + i) * 4 + 3] = each[at + BEGIN_CUE]!;
      }
    }
    return { labels, chances };
  }
}
