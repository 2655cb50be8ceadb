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

/** The best label sequence that obeys the constraints. A state is a label and whether the `once` span has begun. */
export function viterbi(chain: Chain, scores: Float64Array, length: number, constraints: Constraints): Uint8Array {
  const { labels, transitions } = chain;
  const layers = constraints.once < 0 ? 1 : 2;
  const states = 2 * labels;
  const best = new Float64Array(length * states).fill(IMPOSSIBLE);
  const from = new Uint8Array(length * states);
  for (let y = 0; y < labels; y++) {
    if (constraints.continues[y] !== -1) continue;
    best[y === constraints.once ? labels + y : y] = scores[y]! + transitions[labels * labels + y]!;
  }
  for (let i = 1; i < length; i++) {
    const before = (i - 1) * states;
    for (let y = 0; y < labels; y++) {
      const opener = constraints.continues[y]!;
      for (let layer = 0; layer < layers; layer++) {
        if (y === constraints.once && layer === 0) continue;
        // A span that may begin once begins only where it has not begun before.
        const source = before + (y === constraints.once ? 0 : layer) * labels;
        let most = IMPOSSIBLE;
        let origin = 0;
        for (let z = 0; z < labels; z++) {
          if (opener !== -1 && z !== opener && z !== y) continue;
          const score = best[source + z]! + transitions[z * labels + y]!;
          if (score > most) {
            most = score;
            origin = source + z;
          }
        }
        const target = i * states + layer * labels + y;
        best[target] = most + scores[i * labels + y]!;
        from[target] = origin - before;
      }
    }
  }
  return traceBack(best, from, length, labels);
}

function traceBack(best: Float64Array, from: Uint8Array, length: number, labels: number): Uint8Array {
  const states = 2 * labels;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const last = (length - 1) * states;
  let state = 0;
  for (let s = 1; s < states; s++) if (best[last + s]! > best[last + state]!) state = s;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = state % labels;
    state = from[i * states + state]!;
  }
  return path;
}
