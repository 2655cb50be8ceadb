import type { Chain } from './crf.ts';

/**
 * What a label sequence must obey: `continues[y]` is the label that begins the span which `y` continues, or -1 where `y`
 * may stand anywhere; `once` is a label that may begin one span at most, or -1.
 */
export interface Constraints {
  readonly continues: readonly number[];
  readonly once: number;
}

const IMPOSSIBLE = -1e18;

/**
 * Finds the best label sequences that obey the constraints. A state is a label and whether the `once` span has begun; the steps that lead
 * to each state are listed beforehand.
 */
export class Viterbi {
  readonly #states: number;
  /** The label of each state. */
  readonly #labels: Uint8Array;
  readonly #labelCount: number;
  /** The score of each state at the first token, without the token's own. */
  readonly #start: Float64Array;
  /** The steps to state `s` are those from `#firstStep[s]` to `#firstStep[s + 1]`: the states they come from, and their weights. */
  readonly #firstStep: Int32Array;
  readonly #origins: Uint8Array;
  readonly #weights: Float64Array;
  /** Scores of the states at two tokens in a row, in turn. */
  readonly #best: Float64Array;
  readonly #before: Float64Array;
  /** For each token and state, the state before it on the best way there. */
  #trace = new Uint8Array(0);

  constructor({ labels, transitions }: Chain, constraints: Constraints) {
    const { continues, once } = constraints;
    this.#labelCount = labels;
    this.#states = once < 0 ? labels : 2 * labels;
    this.#labels = Uint8Array.from({ length: this.#states }, (_, state) => state % labels);
    this.#start = new Float64Array(this.#states).fill(IMPOSSIBLE);
    this.#best = new Float64Array(this.#states);
    this.#before = new Float64Array(this.#states);
    for (let y = 0; y < labels; y++)
      if (continues[y] === -1) this.#start[y === once ? labels + y : y] = transitions[labels * labels + y]!;
    const steps = Array.from(this.#labels, (_, state) => originsOf(state, labels, constraints));
    this.#firstStep = Int32Array.of(0, ...steps.map((_, s) => steps.slice(0, s + 1).flat().length));
    this.#origins = Uint8Array.from(steps.flat());
    this.#weights = Float64Array.from(
      steps.flatMap((origins, state) =>
        origins.map((origin) => transitions[(origin % labels) * labels + (state % labels)]!),
      ),
    );
  }

  /** The best labels of `length` tokens; scores lie token by token. */
  decode(scores: Float64Array, length: number): Uint8Array {
    const states = this.#states;
    const labelCount = this.#labelCount;
    const labels = this.#labels;
    const firstStep = this.#firstStep;
    const origins = this.#origins;
    const weights = this.#weights;
    if (this.#trace.length < length * states) this.#trace = new Uint8Array(2 * length * states);
    const trace = this.#trace;
    let before = this.#before;
    let best = this.#best;
    before.set(this.#start);
    for (let state = 0; state < states && length > 0; state++) before[state]! += scores[labels[state]!]!;
    for (let i = 1; i < length; i++) {
      const at = i * states;
      const own = i * labelCount;
      let step = 0;
      for (let state = 0; state < states; state++) {
        let most = IMPOSSIBLE;
        let from = 0;
        for (const end = firstStep[state + 1]!; step < end; step++) {
          const score = before[origins[step]!]! + weights[step]!;
          if (score > most) {
            most = score;
            from = origins[step]!;
          }
        }
        best[state] = most + scores[own + labels[state]!]!;
        trace[at + state] = from;
      }
      const next = before;
      before = best;
      best = next;
    }
    return this.#traceBack(before, length);
  }

  #traceBack(last: Float64Array, length: number): Uint8Array {
    const path = new Uint8Array(length);
    let state = 0;
    for (let s = 1; s < last.length; s++) if (last[s]! > last[state]!) state = s;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = this.#labels[state]!;
      state = this.#trace[i * this.#states + state]!;
    }
    return path;
  }
}

/** The states that may come right before a state. Those of the second layer are the labels once more, after the `once` span has begun. */
function originsOf(state: number, labels: number, { continues, once }: Constraints): number[] {
  const y = state % labels;
  const layer = state < labels ? 0 : 1;
  const origins: number[] = [];
  // Before the span has begun there is no state within it.
  const isWithin = (label: number): boolean => once >= 0 && (label === once || continues[label] === once);
  if (layer === 0 && isWithin(y)) return origins;
  // A span that may begin once begins only where it has not begun before.
  const layerBefore = y === once ? 0 : layer;
  for (let z = 0; z < labels; z++) {
    if (layerBefore === 0 && isWithin(z)) continue;
    if (continues[y] !== -1 && z !== continues[y] && z !== y) continue;
    origins.push(layerBefore * labels + z);
  }
  return origins;
}
