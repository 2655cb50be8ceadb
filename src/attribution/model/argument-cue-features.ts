import { type ArgumentPlace, afterCue, beforeCue } from './argument-place.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';

/** The words beside the cue, by the distance to it. */
export function addNearCue(list: FeatureList, cue: CueContext, { near }: ArgumentPlace): void {
  const { words } = cue.context;
  list.put(89, near, afterCue(words.pos, cue));
  list.put(90, near, beforeCue(words.normal, cue));
}

/** The words beside the cue, by the side of it and the sentence. */
export function addCueSide(list: FeatureList, cue: CueContext, { side, sided, quoted }: ArgumentPlace): void {
  const { words } = cue.context;
  const nextWord = afterCue(words.normal, cue);
  const next = afterCue(words.middle, cue);
  const previous = beforeCue(words.middle, cue);
  const head = words.middle[cue.head]!;
  list.put(88, side, nextWord, quoted);
  list.put(92, sided * 2 + quoted, beforeCue(words.pos, cue), afterCue(words.pos, cue));
  list.put(93, sided * 2 + quoted, beforeCue(words.normal, cue), nextWord);
  list.put(96, Math.min(cue.cueEnd - cue.cueFirst, 4), side, words.pos[cue.head]!);
  list.put(140, side * 2 + quoted, next);
  list.put(142, side * 2 + quoted, previous);
  list.put(144, side, head, next);
  list.put(145, side, head, previous);
  list.put(146, sided * 2 + quoted, beforeCue(words.coarse, cue), afterCue(words.coarse, cue));
}

/** The cue's head, by the side of it and the sentence. */
export function addHeadSide(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { words } = cue.context;
  const { side, sided, quoted, starts } = place;
  const lemma = words.lemma[cue.head]!;
  const middle = words.middle[cue.head]!;
  list.put(83, lemma, sided);
  list.put(85, lemma, side * 2 + quoted);
  list.put(86, lemma, side, starts);
  list.put(131, sided, middle);
  list.put(132, sided, words.fine[cue.head]!);
  list.put(134, side * 2 + quoted, middle);
  list.put(135, side, middle, starts);
}

/** The cue's head with the token's part of speech; `close`: the distance where it is below 4, else 0. */
export function addHeadTag(list: FeatureList, cue: CueContext, { side, sided, tag, distance }: ArgumentPlace): void {
  const { words } = cue.context;
  const close = distance < 4 ? distance : 0;
  list.put(84, words.lemma[cue.head]!, side * 64 + tag, close);
  list.put(87, side, words.pos[cue.head]!, tag);
  list.put(133, side * 64 + tag, words.middle[cue.head]!, close);
  list.put(138, sided, words.fine[cue.head]!, tag);
}

/** The cue's head with the token's word, by their clusters. */
export function addHeadWord(list: FeatureList, cue: CueContext, { at, side, distance }: ArgumentPlace): void {
  const { words } = cue.context;
  const middle = words.middle[cue.head]!;
  list.put(136, side, words.coarse[cue.head]! * 128 + words.coarse[at]!, distance < 3 ? distance : 0);
  list.put(139, side, middle, words.middle[at]!);
}

export function addHeadFeatures(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  addHeadSide(list, cue, place);
  addHeadTag(list, cue, place);
  addHeadWord(list, cue, place);
}
