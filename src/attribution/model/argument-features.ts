import { addCueSide, addHeadFeatures, addNearCue } from './argument-cue-features.ts';
import { addArgumentNames } from './argument-name-features.ts';
import { type ArgumentPlace, LONGEST_PATH, pathOf } from './argument-place.ts';
import { addArgumentSurroundings } from './argument-surroundings.ts';
import { addArgumentWords } from './argument-word-features.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';

/** The one feature of a word of the cue itself. */
export const addInCue = (list: FeatureList): void => list.put(59, 1);

/** What stands between the token and the cue, in counts. `cueQuoted`: whether the cue stands in a quotation. */
export function addCounts(list: FeatureList, place: ArgumentPlace, cueQuoted: number): void {
  const { sided, quoted, edges, verbs, commas, cues, beyond } = place;
  list.put(60, 0);
  list.put(64, sided);
  list.put(65, sided, quoted, edges);
  list.put(66, sided, verbs);
  list.put(67, sided, commas);
  list.put(68, sided, verbs * 4 + commas, quoted);
  list.put(69, sided, cues);
  list.put(94, cueQuoted * 2 + quoted);
  list.put(95, cueQuoted * 2 + quoted, sided, edges);
  list.put(109, sided * 2 + quoted, edges, beyond > 0 ? 1 : cues);
}

/** What the first chain made of the token and its neighbours. */
export function addLabels(list: FeatureList, place: ArgumentPlace): void {
  const { side, sided, quoted, edges, cues, before, label, after } = place;
  list.put(70, side, cues, label);
  list.put(71, label);
  list.put(72, before, label);
  list.put(73, label, after);
  list.put(74, sided, label, cues);
  list.put(75, sided * 8 + cues, edges * 2 + quoted, label);
}

/** How sure the first chain is of the token. */
export function addChances(list: FeatureList, { source, content, sided, cues, label }: ArgumentPlace): void {
  list.put(77, source, sided, cues);
  list.put(78, content, sided, cues);
  list.put(79, source * 8 + content, sided, label);
}

/** How sure it is, by distance. */
export function addNearChances(list: FeatureList, { near, source, content, quoted }: ArgumentPlace): void {
  list.put(61, near);
  list.put(80, source * 8 + content, near, quoted);
}

/** The way from a token near the cue to it. */
export function addPath(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { words } = cue.context;
  const { at, side, distance } = place;
  const path = pathOf(cue, place);
  list.put(81, side, path, 0);
  list.put(82, side, path, words.lemma[cue.head]!);
  if (distance >= LONGEST_PATH) return;
  const from = side === 0 ? at : cue.cueEnd;
  const until = side === 0 ? cue.cueFirst : at + 1;
  let clusters = 0;
  for (let i = from; i < until; i++) clusters = clusters * 128 + words.coarse[i]!;
  list.put(165, side, clusters | 0);
}

/** Features of a token as seen from the cue: how far, on which side, what lies between, and what kind of cue it is. */
export function addArgumentFeatures(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { at } = place;
  if (at >= cue.cueFirst && at < cue.cueEnd) {
    addInCue(list);
    return;
  }
  addCounts(list, place, cue.context.words.inQuotation[cue.cueFirst]!);
  addLabels(list, place);
  addChances(list, place);
  addNearChances(list, place);
  addPath(list, cue, place);
  addNearCue(list, cue, place);
  addCueSide(list, cue, place);
  addHeadFeatures(list, cue, place);
  addArgumentWords(list, cue, place);
  addArgumentSurroundings(list, cue, place);
  addArgumentNames(list, cue, place);
}
