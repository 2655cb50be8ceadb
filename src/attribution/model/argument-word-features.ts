import { type ArgumentPlace, beforeCue } from './argument-place.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';
import type { WordColumns } from './word-columns.ts';

/** The part of speech, by distance, with that of the word before the cue. */
export function addNearTag(list: FeatureList, cue: CueContext, { near, tag }: ArgumentPlace): void {
  list.put(91, near, beforeCue(cue.context.words.pos, cue), tag);
}

/** The word, by distance. */
export function addNearWord(list: FeatureList, words: WordColumns, { at, near, tag }: ArgumentPlace): void {
  list.put(62, near, tag);
  list.put(127, near, words.middle[at]!);
  list.put(128, near, words.coarse[at]!, tag);
}

/** The word, by the side of the cue, the sentence and the verbs between. */
export function addSidedWord(list: FeatureList, words: WordColumns, place: ArgumentPlace): void {
  const { at, side, sided, quoted, verbs } = place;
  list.put(120, side, words.coarse[at]!);
  list.put(121, side, words.middle[at]!);
  list.put(122, side, words.fine[at]!);
  list.put(129, sided * 2 + quoted, words.middle[at]!, verbs);
  list.put(130, side, words.fine[at]!, verbs);
}

/** Features of the token's own word. */
export function addArgumentWords(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  addNearTag(list, cue, place);
  addNearWord(list, cue.context.words, place);
  addSidedWord(list, cue.context.words, place);
}
