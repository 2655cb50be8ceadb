import type { ArgumentPlace } from './argument-place.ts';
import { bucket } from './buckets.ts';
import { valueAt } from './column-value.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';

/** The token's sentence, segment and quotation as a whole. */
export function addArgumentWhole(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { sentences, quotations } = cue.context;
  const { at, edges, cues } = place;
  const sided = place.sided * 2 + place.quoted;
  const form = quotations.form[at]!;
  list.put(97, sentences.flags[at]!, sided);
  list.put(98, quotations.segmentFlags[at]!, sided);
  list.put(106, sided, form);
  list.put(107, sided, form, edges);
  list.put(108, sided, form, cues);
}

/** The verbs nearest to the token. */
export function addArgumentVerbs(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { words, sentences } = cue.context;
  const { at, side, sided, verbs, verbLeft, verbRight } = place;
  const clusters = valueAt(words.coarse, verbLeft) * 128 + valueAt(words.coarse, verbRight);
  list.put(99, side, valueAt(words.lemma, sentences.verbLeft[at]!));
  list.put(100, side, valueAt(words.lemma, sentences.verbRight[at]!));
  list.put(149, side, valueAt(words.middle, verbLeft));
  list.put(150, side, valueAt(words.middle, verbRight));
  list.put(151, sided, clusters, verbs);
}

/** The marks nearest to the token. */
export function addArgumentMarks(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { sentences } = cue.context;
  const { at, side, sided, quoted, commas } = place;
  const left = sentences.markLeft[at]!;
  const right = sentences.markRight[at]!;
  list.put(101, side, left, sentences.afterMark[at]! ^ commas);
  list.put(102, sided, right, commas);
  list.put(103, sided * 2 + quoted, left, right);
}

/** The token's place in its sentence, in buckets. */
export function addSentencePlace(list: FeatureList, sided: number, toEnd: number, fromStart: number): void {
  list.put(104, sided, toEnd);
  list.put(105, sided, fromStart);
}

/** Features of what stands around the token, as seen from the cue. */
export function addArgumentSurroundings(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { sentences } = cue.context;
  const { at, sided } = place;
  addArgumentWhole(list, cue, place);
  addArgumentVerbs(list, cue, place);
  addArgumentMarks(list, cue, place);
  addSentencePlace(list, sided, bucket(sentences.end[at]! - 1 - at), bucket(at - sentences.first[at]!));
}
