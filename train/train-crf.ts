import { Lattice } from '../src/attribution/model/crf.ts';
import { crfGradient } from './crf-gradient.ts';
import { Random } from './random.ts';
import type { Sequences } from './sequences.ts';

export interface CrfOptions {
  readonly epochs: number;
  /** The weights are the mean of those after the last so many epochs. */
  readonly averaged: number;
  /** The step of AdaGrad. */
  readonly rate: number;
  readonly l2: number;
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

class CrfModel {
  readonly random: Random;
  readonly #data: Sequences;
  readonly #options: CrfOptions;
  readonly #cells: Float32Array;
  readonly #transitions: Float64Array;
  readonly #transitionSquares: Float64Array;
  readonly #byTransition: Float64Array;
  readonly #mean: Float32Array;
  readonly #meanTransitions: Float64Array;
  readonly #lattice = new Lattice();
  #scores = new Float64Array(0);
  #byScore = new Float64Array(0);
  #kept = new Uint8Array(0);

  constructor(data: Sequences, options: CrfOptions) {
    const size = (data.labels + 1) * data.labels;
    if (data.labels > GRADIENTS) throw new Error(`The trainer has room for ${GRADIENTS} labels, got ${data.labels}.`);
    this.random = new Random(options.seed);
    this.#data = data;
    this.#options = options;
    this.#cells = new Float32Array(data.keys.length * STRIDE);
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
    const { rate, l2, damping } = this.#options;
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
      }
    }
    for (let k = 0; k < this.#transitions.length; k++) {
      const gradient = this.#byTransition[k]!;
      this.#transitionSquares[k]! += gradient * gradient;
      this.#transitions[k]! += (rate * gradient) / Math.sqrt(this.#transitionSquares[k]! + this.#options.damping);
    }
  }
}
