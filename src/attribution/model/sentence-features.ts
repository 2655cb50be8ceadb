import { bucket } from './buckets.ts';
import { EDGE, valueAt } from './column-value.ts';
import type { Context } from './context.ts';
import type { FeatureList } from './feature-list.ts';

/** Features of what stands around a token in its sentence and its segment, by what they are made of. */
type AddFeatures = (list: FeatureList, context: Context, at: number) => void;

/** The sentence, the segment and the quotation as a whole. */
export const addWhole: AddFeatures = (list, { words, sentences, quotations }, at) => {
  const quoted = words.inQuotation[at]!;
  const flags = sentences.flags[at]!;
  const segment = quotations.segmentFlags[at]!;
  const form = quotations.form[at]!;
  list.put(60, 0);
  list.put(63, segment);
  list.put(64, segment, quoted);
  list.put(65, flags);
  list.put(84, segment, flags, quoted);
  list.put(85, form);
  list.put(87, form, segment);
  list.put(88, quotations.place[at]!, quoted);
};

/** The nearest verbs. */
export const addVerbs: AddFeatures = (list, { words, sentences }, at) => {
  const quoted = words.inQuotation[at]!;
  const left = sentences.verbLeft[at]!;
  const right = sentences.verbRight[at]!;
  list.put(67, valueAt(words.lemma, left));
  list.put(68, valueAt(words.lemma, right));
  list.put(90, valueAt(words.middle, left));
  list.put(91, valueAt(words.middle, right));
  list.put(92, valueAt(words.fine, left), quoted);
  list.put(93, valueAt(words.fine, right), quoted);
  list.put(94, valueAt(words.coarse, left), valueAt(words.coarse, right), quoted);
};

/** The nearest verbs of speech and how far they are. */
export const addSpeech: AddFeatures = (list, { words, sentences }, at) => {
  const left = valueAt(words.lemma, sentences.speechLeft[at]!);
  const right = valueAt(words.lemma, sentences.speechRight[at]!);
  const leftNear = sentences.speechLeftNear[at]!;
  const rightNear = sentences.speechRightNear[at]!;
  list.put(69, leftNear);
  list.put(70, rightNear);
  list.put(71, leftNear, rightNear);
  list.put(72, left);
  list.put(73, right);
  list.put(74, left, leftNear);
  list.put(75, right, rightNear, words.inQuotation[at]!);
};

/** The nearest marks. */
export const addMarks: AddFeatures = (list, { words, sentences }, at) => {
  list.put(76, sentences.markLeft[at]!, sentences.afterMark[at]!);
  list.put(77, sentences.markRight[at]!);
  list.put(78, sentences.markLeft[at]!, sentences.markRight[at]!, words.inQuotation[at]!);
};

/** The place in the sentence, from its beginning. */
export const addFromStart: AddFeatures = (list, { sentences }, at) => {
  list.put(79, bucket(at - sentences.first[at]!));
  list.put(82, sentences.verbsBefore[at]!);
  list.put(83, sentences.commasBefore[at]!);
};

/** How far the sentence's end and the segment's beginning are. */
export function addDistances(list: FeatureList, toEnd: number, fromStart: number): void {
  list.put(80, toEnd);
  list.put(81, fromStart);
}

/** The part of speech with what the token stands in. */
export const addTagged: AddFeatures = (list, { words, sentences, quotations }, at) => {
  const quoted = words.inQuotation[at]!;
  const tag = words.pos[at]!;
  list.put(66, sentences.flags[at]!, quoted, tag);
  list.put(86, quotations.form[at]!, tag);
  list.put(89, quotations.place[at]!, tag, words.isSpeech[at]! * 2 + quoted);
};

/** Whether the token is a verb of speech, and what follows it: a part of speech, or -1. */
export function addReporting(list: FeatureList, speech: number, tag: number, next: number): void {
  list.put(61, speech);
  list.put(62, speech, tag, next);
}

/** All features of this file for the token `at` of the segment `[first, end)`. */
export function addSentenceFeatures(list: FeatureList, context: Context, at: number, first: number, end: number): void {
  const { words, sentences } = context;
  for (const add of [addWhole, addVerbs, addSpeech, addMarks, addFromStart, addTagged]) add(list, context, at);
  addDistances(list, bucket(sentences.end[at]! - 1 - at), bucket(at - first));
  const speech = words.isSpeech[at]! * 2 + words.inQuotation[at]!;
  addReporting(list, speech, words.pos[at]!, at + 1 < end ? words.pos[at + 1]! : EDGE);
}
