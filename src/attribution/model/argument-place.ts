import type { CueContext } from './cue-context.ts';

/** Where a token stands from a cue: the side (0 left, 1 right) and the distance in words. */
export function placeOf(cue: CueContext, at: number): { side: number; distance: number } {
  return at < cue.cueFirst ? { side: 0, distance: cue.cueFirst - at } : { side: 1, distance: at - cue.cueEnd + 1 };
}
