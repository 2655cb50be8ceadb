import type { Context } from './context.ts';

/** The verb of speech of a cue, its last one; else its last verb; else its first word. */
export function headOf({ words }: Context, first: number, end: number): number {
  let head = first;
  for (let i = first; i < end; i++) {
    if (words.isSpeech[i] === 1 || (words.isSpeech[head] === 0 && words.isVerb[i] === 1)) head = i;
  }
  return head;
}
