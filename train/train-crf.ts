import { type Chain, Lattice } from '../src/attribution/model/crf.ts';
import { Random } from './random.ts';
import type { Sequences } from './sequences.ts';

export interface CrfOptions {
  readonly epochs: number;
  /** The weights are the mean of those after the last so many epochs. */
  readonly averaged: number;
  /** The step of AdaGrad. */
  readonly rate: number;
  readonly l2: number;
  /** Cumulative L1 penalty of one sequence; 0 for none. */
  readonly l1: number;
  /** The share of features left out of each token at random. */
  readonly dropout: number;
  readonly seed: number;
  /** What the sums of squared gradients begin with: the larger, the slower rare features learn. */
  readonly damping: number;
}

export interface TrainedCrf {
  readonly transitions: Float64Array;
  /** Row by row, `labels` to a feature. */
  readonly weights: Float32Array;
}

/** Room for one feature: its weights, then the sums of its squared gradients, side by side in one cache line. */
const STRIDE = 16;
const GRADIENTS = 8;
/** Tokens whose gradients are all smaller teach nothing. */
const NEGLIGIBLE = 1e-4;

/** Trains a linear-chain CRF by stochastic gradients (AdaGrad), one sequence at a time. */
export function trainCrf(data: Sequences, options: CrfOptions, report: (line: string) => void): TrainedCrf {
  const model = new CrfModel(data, options);
  const order = Int32Array.from({ length: data.sequenceStarts.length - 1 }, (_, s) => s);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const started = performance.now();
    model.random.shuffle(order);
    let logLikelihood = 0;
    for (const sequence of order) logLikelihood += model.learn(sequence);
    if (epoch > options.epochs - options.averaged) model.remember();
    const perToken = (logLikelihood / data.gold.length).toFixed(4);
    report(
      `epoch ${epoch} of ${options.epochs}: log likelihood per token ${perToken}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  }
  return model.trained();
}

/** The logarithm of a sequence's probability under the model; writes its gradient for each score and each transition. */
export function crfGradient(
  chain: Chain,
  scores: Float64Array,
  gold: Uint8Array,
  lattice: Lattice,
  byScore: Float64Array,
  byTransition: Float64Array,
): number {
  const { labels, transitions } = chain;
  const total = lattice.run(chain, scores, gold.length);
  const { forward, backward, potential, step } = lattice;
  byTransition.fill(0);
  let gained = -total;
  for (let i = 0; i < gold.length; i++) {
    const at = i * labels;
    const label = gold[i]!;
    const from = i === 0 ? labels : gold[i - 1]!;
    gained += scores[at + label]! + transitions[from * labels + label]!;
    byTransition[from * labels + label]! += 1;
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += forward[at + y]! * backward[at + y]!;
    for (let y = 0; y < labels; y++) {
      const chance = (forward[at + y]! * backward[at + y]!) / sum;
      byScore[at + y] = (y === label ? 1 : 0) - chance;
      if (i === 0) byTransition[labels * labels + y]! -= chance;
    }
    if (i === 0) continue;
    let pairs = 0;
    for (let z = 0; z < labels; z++) {
      for (let y = 0; y < labels; y++) {
        pairs += forward[at - labels + z]! * step[z * labels + y]! * potential[at + y]! * backward[at + y]!;
      }
    }
    for (let z = 0; z < labels; z++) {
      const before = forward[at - labels + z]! / pairs;
      for (let y = 0; y < labels; y++) {
        byTransition[z * labels + y]! -= before * step[z * labels + y]! * potential[at + y]! * backward[at + y]!;
      }
    }
  }
  return gained;
}

class CrfModel {
  readonly random: Random;
  readonly #data: Sequences;
  readonly #options: CrfOptions;
  readonly #cells: Float32Array;
  readonly #penalties: Float32Array;
  readonly #transitions: Float64Array;
  readonly #transitionSquares: Float64Array;
  readonly #byTransition: Float64Array;
  readonly #mean: Float32Array;
  readonly #meanTransitions: Float64Array;
  readonly #lattice = new Lattice();
  #scores = new Float64Array(0);
  #byScore = new Float64Array(0);
  #kept = new Uint8Array(0);
  #penalty = 0;

  constructor(data: Sequences, options: CrfOptions) {
    const size = (data.labels + 1) * data.labels;
    if (data.labels > GRADIENTS) throw new Error(`The trainer has room for ${GRADIENTS} labels, got ${data.labels}.`);
    this.random = new Random(options.seed);
    this.#data = data;
    this.#options = options;
    this.#cells = new Float32Array(data.keys.length * STRIDE);
    this.#penalties = new Float32Array(options.l1 > 0 ? data.keys.length * GRADIENTS : 0);
    this.#transitions = new Float64Array(size);
    this.#transitionSquares = new Float64Array(size);
    this.#byTransition = new Float64Array(size);
    this.#mean = new Float32Array(data.keys.length * data.labels);
    this.#meanTransitions = new Float64Array(size);
  }

  /** One step for one sequence; returns the logarithm of its probability before the step. */
  learn(sequence: number): number {
    const { labels, sequenceStarts, gold } = this.#data;
    const first = sequenceStarts[sequence]!;
    const end = sequenceStarts[sequence + 1]!;
    const length = end - first;
    if (length === 0) return 0;
    if (this.#scores.length < length * labels) {
      this.#scores = new Float64Array(length * labels * 2);
      this.#byScore = new Float64Array(length * labels * 2);
    }
    this.#dropOut(first, end);
    this.#score(first, end);
    const gained = crfGradient(
      { labels, transitions: this.#transitions },
      this.#scores,
      gold.subarray(first, end),
      this.#lattice,
      this.#byScore,
      this.#byTransition,
    );
    this.#penalty += this.#options.l1;
    this.#update(first, end);
    return gained;
  }

  /** Adds the present weights to the mean. */
  remember(): void {
    const { labels, keys } = this.#data;
    const share = 1 / this.#options.averaged;
    for (let f = 0; f < keys.length; f++) {
      for (let y = 0; y < labels; y++) this.#mean[f * labels + y]! += share * this.#cells[f * STRIDE + y]!;
    }
    for (let k = 0; k < this.#transitions.length; k++) this.#meanTransitions[k]! += share * this.#transitions[k]!;
  }

  trained(): TrainedCrf {
    return { transitions: this.#meanTransitions, weights: this.#mean };
  }

  #dropOut(first: number, end: number): void {
    const { featureStarts } = this.#data;
    const size = featureStarts[end]! - featureStarts[first]!;
    if (this.#kept.length < size) this.#kept = new Uint8Array(size * 2);
    if (this.#options.dropout === 0) this.#kept.fill(1);
    else for (let k = 0; k < size; k++) this.#kept[k] = this.random.next() >= this.#options.dropout ? 1 : 0;
  }

  #score(first: number, end: number): void {
    const { labels, featureStarts, features } = this.#data;
    const cells = this.#cells;
    const kept = this.#kept;
    const scores = this.#scores;
    const boost = 1 / (1 - this.#options.dropout);
    const offset = featureStarts[first]!;
    for (let token = first; token < end; token++) {
      const at = (token - first) * labels;
      for (let y = 0; y < labels; y++) scores[at + y] = 0;
      for (let k = featureStarts[token]!; k < featureStarts[token + 1]!; k++) {
        if (kept[k - offset] === 0) continue;
        const base = features[k]! * STRIDE;
        for (let y = 0; y < labels; y++) scores[at + y]! += cells[base + y]!;
      }
      for (let y = 0; y < labels; y++) scores[at + y]! *= boost;
    }
  }

  #update(first: number, end: number): void {
    const { labels, featureStarts, features } = this.#data;
    const { rate, l2, l1, damping } = this.#options;
    const cells = this.#cells;
    const kept = this.#kept;
    const byScore = this.#byScore;
    const offset = featureStarts[first]!;
    for (let token = first; token < end; token++) {
      const at = (token - first) * labels;
      let most = 0;
      for (let y = 0; y < labels; y++) most = Math.max(most, Math.abs(byScore[at + y]!));
      if (most < NEGLIGIBLE) continue;
      for (let k = featureStarts[token]!; k < featureStarts[token + 1]!; k++) {
        if (kept[k - offset] === 0) continue;
        const base = features[k]! * STRIDE;
        for (let y = 0; y < labels; y++) {
          const weight = cells[base + y]!;
          const gradient = byScore[at + y]! - l2 * weight;
          const squares = cells[base + GRADIENTS + y]! + gradient * gradient;
          cells[base + GRADIENTS + y] = squares;
          cells[base + y] = weight + (rate * gradient) / Math.sqrt(squares + damping);
        }
        if (l1 > 0) this.#shrink(features[k]!);
      }
    }
    for (let k = 0; k < this.#transitions.length; k++) {
      const gradient = this.#byTransition[k]!;
      this.#transitionSquares[k]! += gradient * gradient;
      this.#transitions[k]! += (rate * gradient) / Math.sqrt(this.#transitionSquares[k]! + this.#options.damping);
    }
  }

  /** The cumulative L1 penalty of Tsuruoka, Tsujii and Ananiadou (ACL 2009). */
  #shrink(feature: number): void {
    const cells = this.#cells;
    for (let y = 0; y < this.#data.labels; y++) {
      const before = cells[feature * STRIDE + y]!;
      const paid = this.#penalties[feature * GRADIENTS + y]!;
      let after = before;
      if (before > 0) after = Math.max(0, before - (this.#penalty + paid));
      else if (before < 0) after = Math.min(0, before + (this.#penalty - paid));
      this.#penalties[feature * GRADIENTS + y]! += after - before;
      cells[feature * STRIDE + y] = after;
    }
  }
}
