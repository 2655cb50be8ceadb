/**
 * A linear-chain conditional random field over `labels` labels. `transitions` holds a weight for each pair
 * (from * labels + to) and, in a last row, one for each label at the start. Scores lie token by token, `labels` to a token.
 */
export interface Chain {
  readonly labels: number;
  readonly transitions: Float64Array;
}

/**
 * The sums over all label sequences of one text, by the forward and backward algorithms. Numbers are scaled token by token,
 * which is as exact as logarithms and several times faster. Its room grows as needed and is used again.
 */
export class Lattice {
  /** Forward and backward sums of each token and label, each token's divided by a factor of its own. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** `exp(score - the token's highest score)`. */
  potential = new Float64Array(0);
  /** `exp(transition)`. */
  readonly step = new Float64Array(64);
  readonly #isFixed: boolean;

  /** With the transitions of a chain that no longer learns, what depends on them alone is worked out once, and the lattice is for no other chain. */
  constructor(transitions: Float64Array | null = null) {
    this.#isFixed = transitions !== null;
    if (transitions !== null) this.#takeSteps(transitions);
  }

  /** Both sums; returns the logarithm of the partition function. */
  run(chain: Chain, scores: Float64Array, length: number): number {
    const total = this.total(chain, scores, length);
    this.#runBackward(chain.labels, length);
    return total;
  }

  /** The forward sums alone; returns the logarithm of the partition function. */
  total({ labels, transitions }: Chain, scores: Float64Array, length: number): number {
    const size = length * labels;
    if (this.forward.length < size) {
      this.forward = new Float64Array(size * 2);
      this.backward = new Float64Array(size * 2);
      this.potential = new Float64Array(size * 2);
    }
    if (!this.#isFixed) this.#takeSteps(transitions);
    return this.#runForward(labels, scores, length);
  }

  #takeSteps(transitions: Float64Array): void {
    for (let k = 0; k < transitions.length; k++) this.step[k] = Math.exp(transitions[k]!);
  }

  #runForward(labels: number, scores: Float64Array, length: number): number {
    const { forward, potential, step } = this;
    let total = 0;
    for (let i = 0; i < length; i++) {
      const at = i * labels;
      let most = scores[at]!;
      for (let y = 1; y < labels; y++) if (scores[at + y]! > most) most = scores[at + y]!;
      let sum = 0;
      for (let y = 0; y < labels; y++) {
        const own = Math.exp(scores[at + y]! - most);
        potential[at + y] = own;
        let reached = 0;
        if (i === 0) reached = step[labels * labels + y]!;
        else for (let z = 0; z < labels; z++) reached += forward[at - labels + z]! * step[z * labels + y]!;
        forward[at + y] = reached * own;
        sum += reached * own;
      }
      for (let y = 0; y < labels; y++) forward[at + y]! /= sum;
      total += most + Math.log(sum);
    }
    return total;
  }

  #runBackward(labels: number, length: number): void {
    const { backward, potential, step } = this;
    for (let z = 0; z < labels; z++) backward[(length - 1) * labels + z] = 1;
    for (let i = length - 2; i >= 0; i--) {
      const at = i * labels;
      const next = at + labels;
      let sum = 0;
      for (let z = 0; z < labels; z++) {
        let reached = 0;
        for (let y = 0; y < labels; y++) reached += step[z * labels + y]! * potential[next + y]! * backward[next + y]!;
        backward[at + z] = reached;
        sum += reached;
      }
      for (let z = 0; z < labels; z++) backward[at + z]! /= sum;
    }
  }
}

/** The probability of each label at each token. */
export function marginals(chain: Chain, scores: Float64Array, length: number, lattice = new Lattice()): Float64Array {
  lattice.run(chain, scores, length);
  const { labels } = chain;
  const probabilities = new Float64Array(length * labels);
  for (let i = 0; i < length; i++) {
    const at = i * labels;
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += lattice.forward[at + y]! * lattice.backward[at + y]!;
    for (let y = 0; y < labels; y++)
      probabilities[at + y] = (lattice.forward[at + y]! * lattice.backward[at + y]!) / sum;
  }
  return probabilities;
}

/** The unnormalised logarithm of the probability of one label sequence. */
export function pathScore({ labels, transitions }: Chain, scores: Float64Array, path: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < path.length; i++) {
    const from = i === 0 ? labels : path[i - 1]!;
    sum += transitions[from * labels + path[i]!]! + scores[i * labels + path[i]!]!;
  }
  return sum;
}
