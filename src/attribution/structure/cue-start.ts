import type { Attribution } from '../../domain/statement.ts';

/** Where an attribution's cue begins, or what is said where it has none: its place in the order of the text. */
export const cueStart = ({ cue, content }: Pick<Attribution, 'cue' | 'content'>): number =>
  (cue[0] ?? content[0])?.start ?? 0;
