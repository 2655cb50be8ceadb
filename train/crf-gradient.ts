import type { Chain, Lattice } from '../src/attribution/model/crf.ts';

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
