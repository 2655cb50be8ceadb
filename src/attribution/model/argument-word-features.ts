import { type ArgumentPlace, afterCue, beforeCue } from './argument-place.ts';
import { valueAt } from './column-value.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';
import type { WordColumns } from './word-columns.ts';

/** The part of speech, by distance, with what stands beside the cue. */
export function addNearTag(list: FeatureList, cue: CueContext, { near, tag }: ArgumentPlace): void {
  const { words } = cue.context;
  list.put(62, near, tag);
  list.put(91, near, beforeCue(words.pos, cue), tag);
  list.put(147, near, afterCue(words.coarse, cue), tag);
  list.put(148, near, beforeCue(words.coarse, cue), tag);
}

/** The word, by distance. */
export function addNearWord(list: FeatureList, words: WordColumns, { at, near, tag }: ArgumentPlace): void {
  list.put(63, near, words.normal[at]!);
  list.put(127, near, words.middle[at]!);
  list.put(128, near, words.coarse[at]!, tag);
}

/** The word, by the side of the cue, the sentence and the verbs between. */
export function addSidedWord(list: FeatureList, words: WordColumns, place: ArgumentPlace): void {
  const { at, side, sided, quoted, verbs } = place;
  list.put(76, side, words.normal[at]!, verbs);
  list.put(120, side, words.coarse[at]!);
  list.put(121, side, words.middle[at]!);
  list.put(122, side, words.fine[at]!);
  list.put(129, sided * 2 + quoted, words.middle[at]!, verbs);
  list.put(130, side, words.fine[at]!, verbs);
}

/** The word before the token, by the side of the cue; `left` is its token, or -1 beyond the window. */
export function addLeftWord(list: FeatureList, words: WordColumns, left: number, side: number): void {
  list.put(123, side, valueAt(words.middle, left));
  list.put(124, side, valueAt(words.fine, left));
}

/** The word after the token. */
export function addRightWord(list: FeatureList, words: WordColumns, right: number, side: number): void {
  list.put(125, side, valueAt(words.middle, right));
  list.put(126, side, valueAt(words.fine, right));
}

/** Features of the token's own word and of the words beside it. */
export function addArgumentWords(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { words } = cue.context;
  const { at, side } = place;
  addNearTag(list, cue, place);
  addNearWord(list, words, place);
  addSidedWord(list, words, place);
  addLeftWord(list, words, at > cue.first ? at - 1 : -1, side);
  addRightWord(list, words, at + 1 < cue.end ? at + 1 : -1, side);
}
