import type { CueContext } from './cue-context.ts';

/** The side of the cue that a token stands on: 0 left, 1 right. */
export const sideOf = (cue: CueContext, at: number): number => (at < cue.cueFirst ? 0 : 1);

/** How many words a token stands from the cue; 1 right beside it. */
export const distanceOf = (cue: CueContext, at: number): number =>
  at < cue.cueFirst ? cue.cueFirst - at : at - cue.cueEnd + 1;
