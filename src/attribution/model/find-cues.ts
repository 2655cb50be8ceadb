import type { FirstReading } from './cue-context.ts';
import { BEGIN_CUE, INSIDE_CUE } from './labels.ts';
import type { TokenRange } from './relation.ts';

export interface FoundCue extends TokenRange {
  readonly chance: number;
}

/** The cues that the first chain sees, in order; a token that it does not label one counts from the probability `least` on. */
export function findCues({ labels, chances }: FirstReading, least: number): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let i = 0; i < labels.length; i++) {
    const chance = chances[i * 4 + 3]!;
    if (labels[i] === BEGIN_CUE) {
      let end = i + 1;
      while (end < labels.length && labels[end] === INSIDE_CUE) end++;
      cues.push({ first: i, end, chance });
      i = end - 1;
    } else if (chance >= least && labels[i] !== INSIDE_CUE) cues.push({ first: i, end: i + 1, chance });
  }
  return cues;
}
