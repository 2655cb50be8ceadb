import { bucket, coarseBucket } from './buckets.ts';
import { EDGE, valueAt, valueWithin } from './column-value.ts';
import type { Context } from './context.ts';
import type { FeatureList } from './feature-list.ts';
import { addClusterFeatures, addLocalFeatures } from './local-features.ts';
import type { WordColumns } from './word-columns.ts';

/** Where the groups of templates begin. */
const SENTENCE = 60;
const NAMES = 110;

/** The features by which the first chain tells sources, cues and contents apart, for the token `at` of the segment `[first, end)`. */
export function cueFeatures(list: FeatureList, context: Context, at: number, first: number, end: number): void {
  list.reset(0);
  addLocalFeatures(list, context, at, first, end);
  addClusterFeatures(list, context, at, first, end);
  list.from(SENTENCE);
  addSentenceFeatures(list, context, at, first, end);
  list.from(NAMES);
  addNameFeatures(list, context, at, first, end);
}

function addSentenceFeatures(list: FeatureList, context: Context, at: number, first: number, end: number): void {
  const { words, sentences, quotations } = context;
  const quoted = words.inQuotation[at]!;
  const tag = words.pos[at]!;
  const speech = words.isSpeech[at]! * 2 + quoted;
  const flags = sentences.flags[at]!;
  const segment = quotations.segmentFlags[at]!;
  const form = quotations.form[at]!;
  const left = sentences.speechLeft[at]!;
  const right = sentences.speechRight[at]!;
  const leftNear = sentences.speechLeftNear[at]!;
  const rightNear = sentences.speechRightNear[at]!;
  const verbLeft = sentences.verbLeft[at]!;
  const verbRight = sentences.verbRight[at]!;
  list.add(0);
  list.add(speech);
  list.add(speech, tag, at + 1 < end ? words.pos[at + 1]! : EDGE);
  list.add(segment);
  list.add(segment, quoted);
  list.add(flags);
  list.add(flags, quoted, tag);
  list.add(valueAt(words.lemma, verbLeft));
  list.add(valueAt(words.lemma, verbRight));
  list.add(leftNear);
  list.add(rightNear);
  list.add(leftNear, rightNear);
  list.add(valueAt(words.lemma, left));
  list.add(valueAt(words.lemma, right));
  list.add(valueAt(words.lemma, left), leftNear);
  list.add(valueAt(words.lemma, right), rightNear, quoted);
  list.add(sentences.markLeft[at]!, sentences.afterMark[at]!);
  list.add(sentences.markRight[at]!);
  list.add(sentences.markLeft[at]!, sentences.markRight[at]!, quoted);
  list.add(bucket(at - sentences.first[at]!));
  list.add(bucket(sentences.end[at]! - 1 - at));
  list.add(bucket(at - first));
  list.add(sentences.verbsBefore[at]!);
  list.add(sentences.commasBefore[at]!);
  list.add(segment, flags, quoted);
  list.add(form);
  list.add(form, tag);
  list.add(form, segment);
  list.add(quotations.place[at]!, quoted);
  list.add(quotations.place[at]!, tag, speech);
  list.add(valueAt(words.middle, verbLeft));
  list.add(valueAt(words.middle, verbRight));
  list.add(valueAt(words.fine, verbLeft), quoted);
  list.add(valueAt(words.fine, verbRight), quoted);
  list.add(valueAt(words.coarse, verbLeft), valueAt(words.coarse, verbRight), quoted);
  list.add(valueAt(words.middle, verbLeft), tag);
  list.add(valueAt(words.middle, verbRight), tag);
}

/** What stands beside a name matters as much as what stands beside a word. */
function addNameFeatures(list: FeatureList, context: Context, at: number, first: number, end: number): void {
  const { words, names, sentences } = context;
  const quoted = words.inQuotation[at]!;
  const tag = words.pos[at]!;
  const number = names.at[at]!;
  if (number >= 0) {
    const name = names.list[number]!;
    const part = (at === name.first ? 2 : 0) + (at === name.end - 1 ? 1 : 0);
    const starts = name.first === sentences.first[at] ? 1 : 0;
    list.add(part, Math.min(name.end - name.first, 5));
    list.add(part, quoted, Math.min(name.order, 2));
    list.add(part, quoted, name.speaks);
    list.add(part, words.coarse[name.first]!, words.coarse[name.end - 1]!);
    list.add(part, tagAndSpeech(words, name.end, first, end), quoted);
    list.add(part, tagAndSpeech(words, name.first - 1, first, end), quoted);
    list.add(part, valueWithin(words.normal, name.end, first, end));
    list.add(part, valueWithin(words.normal, name.first - 1, first, end));
    list.add(part * 2 + starts, name.speaks, tagAndSpeech(words, name.end, first, end));
    list.add(part, coarseBucket(name.total), Math.min(name.speaks, 2) * 2 + quoted);
    list.add(part, valueWithin(words.middle, name.end, first, end));
    list.add(part, valueWithin(words.middle, name.first - 1, first, end));
  }
  list.from(NAMES + 12);
  const next =
    at + 1 < end && names.at[at + 1]! >= 0 && names.at[at + 1] !== number ? names.list[names.at[at + 1]!]! : null;
  if (next !== null) {
    list.add(tag, Math.min(next.end - next.first, 5), next.speaks);
    list.add(words.normal[at]!, next.speaks);
    list.add(tag, tagAndSpeech(words, next.end, first, end));
  }
  list.from(NAMES + 15);
  const before =
    at > first && names.at[at - 1]! >= 0 && names.at[at - 1] !== number ? names.list[names.at[at - 1]!]! : null;
  if (before !== null) {
    list.add(tag, Math.min(before.end - before.first, 5), before.speaks);
    list.add(words.normal[at]!, before.speaks);
    list.add(tag, before.first === sentences.first[at] ? 1 : 0, before.speaks * 2 + quoted);
  }
}

/** The part of speech of a token and whether it is a verb of speech, in one number; `EDGE` beyond the segment. */
const tagAndSpeech = ({ pos, isSpeech }: WordColumns, at: number, first: number, end: number): number =>
  at >= first && at < end ? pos[at]! * 2 + isSpeech[at]! : EDGE;
