import { ArgumentSums } from './argument-sums.ts';
import type { ChainModel } from './chain-model.ts';
import { Lattice, pathScore } from './crf.ts';
import type { CueContext } from './cue-context.ts';
import { ARGUMENT, ARGUMENT_LABELS } from './labels.ts';
import { PACKED, unpackSums } from './packed-sums.ts';
import { type Constraints, Viterbi } from './viterbi.ts';

/** A source is one span; an inside label follows its own beginning. */
const RULES: Constraints = {
  continues: [-1, -1, ARGUMENT.beginSource, -1, ARGUMENT.beginContent, -1],
  once: ARGUMENT.beginSource,
};

/** The best labels of a cue's window. */
export interface ReadArguments {
  readonly labels: Uint8Array;
  /** How likely they are as a whole. */
  readonly chance: number;
  /** How likely it is that there is any argument. */
  readonly anyChance: number;
}

/** Labels the tokens around cues as their arguments. Remembers sums of weights from text to text. */
export class ArgumentReader {
  readonly #model: ChainModel;
  readonly #sums: ArgumentSums;
  readonly #lattice: Lattice;
  readonly #viterbi: Viterbi;

  constructor(model: ChainModel) {
    this.#model = model;
    this.#lattice = new Lattice(model.transitions);
    this.#sums = new ArgumentSums(model.table);
    this.#viterbi = new Viterbi(model, RULES);
  }

  /** Scores of the cue's window, in nats, `ARGUMENT_LABELS` to a token. `local`: the joint sums of the text's local features. */
  score(cue: CueContext, local: Int32Array): Float64Array {
    const size = cue.end - cue.first;
    const sums = new Int32Array(size * PACKED);
    this.#sums.addTo(sums, cue, local);
    const scores = new Float64Array(size * ARGUMENT_LABELS);
    for (let k = 0; k < size; k++)
      unpackSums(sums, k * PACKED, scores, k * ARGUMENT_LABELS, ARGUMENT_LABELS, this.#model.table.scale);
    return scores;
  }

  decode(cue: CueContext, scores: Float64Array): ReadArguments {
    const size = cue.end - cue.first;
    const labels = this.#viterbi.decode(scores, size);
    const none = new Uint8Array(size).fill(ARGUMENT.cue, cue.cueFirst - cue.first, cue.cueEnd - cue.first);
    const total = this.#lattice.total(this.#model, scores, size);
    return {
      labels,
      chance: Math.exp(pathScore(this.#model, scores, labels) - total),
      anyChance: 1 - Math.exp(pathScore(this.#model, scores, none) - total),
    };
  }
}
