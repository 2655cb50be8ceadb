import { argumentFeatures, localArgumentFeatures } from './argument-features.ts';
import type { ChainModel } from './chain-model.ts';
import type { Context } from './context.ts';
import { Lattice, pathScore } from './crf.ts';
import type { CueContext } from './cue-context.ts';
import { FeatureList } from './feature-list.ts';
import { ARGUMENT, ARGUMENT_LABELS } from './labels.ts';
import { type Constraints, viterbi } from './viterbi.ts';

/** A source is one span; an inside label follows its own beginning. */
const RULES: Constraints = {
  continues: [-1, -1, ARGUMENT.beginSource, -1, ARGUMENT.beginContent, -1],
  once: ARGUMENT.beginSource,
};

/** Scores the tokens of a text as arguments of its cues. What does not depend on the cue is worked out once for each token. */
export class ArgumentReader {
  readonly #context: Context;
  readonly #model: ChainModel;
  readonly #local: Float64Array;
  readonly #known: Uint8Array;
  readonly #list = new FeatureList();
  readonly #lattice = new Lattice();

  constructor(context: Context, model: ChainModel) {
    this.#context = context;
    this.#model = model;
    this.#local = new Float64Array(context.words.length * ARGUMENT_LABELS);
    this.#known = new Uint8Array(context.words.length);
  }

  /** Scores of the cue's window, in nats, `ARGUMENT_LABELS` to a token. */
  score(cue: CueContext, segmentFirst: number, segmentEnd: number): Float64Array {
    const { table } = this.#model;
    const list = this.#list;
    const scores = new Float64Array((cue.end - cue.first) * ARGUMENT_LABELS);
    for (let i = cue.first; i < cue.end; i++) {
      const at = (i - cue.first) * ARGUMENT_LABELS;
      const isCue = i >= cue.cueFirst && i < cue.cueEnd;
      if (!isCue) {
        if (this.#known[i] === 0) {
          localArgumentFeatures(list, this.#context, i, segmentFirst, segmentEnd);
          table.addTo(this.#local, i * ARGUMENT_LABELS, list.keys, list.length);
          this.#known[i] = 1;
        }
        for (let y = 0; y < ARGUMENT_LABELS; y++) scores[at + y] = this.#local[i * ARGUMENT_LABELS + y]!;
      }
      argumentFeatures(list, cue, i);
      table.addTo(scores, at, list.keys, list.length);
      for (let y = 0; y < ARGUMENT_LABELS; y++) scores[at + y]! *= table.scale;
    }
    return scores;
  }

  /** The best labels of the window, how likely they are as a whole, and how likely it is that there is any argument. */
  decode(cue: CueContext, scores: Float64Array): { labels: Uint8Array; chance: number; anyChance: number } {
    const size = cue.end - cue.first;
    const labels = viterbi(this.#model, scores, size, RULES);
    const none = new Uint8Array(size).fill(ARGUMENT.cue, cue.cueFirst - cue.first, cue.cueEnd - cue.first);
    const total = this.#lattice.total(this.#model, scores, size);
    return {
      labels,
      chance: Math.exp(pathScore(this.#model, scores, labels) - total),
      anyChance: 1 - Math.exp(pathScore(this.#model, scores, none) - total),
    };
  }
}
