import { distanceOf, sideOf } from './argument-place.ts';
import { addClusterArgumentFeatures, addNameArgumentFeatures } from './argument-word-features.ts';
import { bucket } from './buckets.ts';
import { EDGE, valueAt } from './column-value.ts';
import type { Context } from './context.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';
import { addClusterFeatures, addLocalFeatures } from './local-features.ts';

const CUE = 59;
const RELATIVE = 60;

/** Features of a token that do not depend on the cue. */
export function localArgumentFeatures(
  list: FeatureList,
  context: Context,
  at: number,
  first: number,
  end: number,
): void {
  list.reset(0);
  addLocalFeatures(list, context, at, first, end);
  addClusterFeatures(list, context, at, first, end);
}

/** Features of a token as seen from the cue: how far, on which side, what lies between, and what kind of cue it is. */
export function argumentFeatures(list: FeatureList, cue: CueContext, at: number): void {
  list.reset(CUE);
  if (at >= cue.cueFirst && at < cue.cueEnd) {
    list.add(1);
    return;
  }
  list.from(RELATIVE);
  addPositionFeatures(list, cue, at);
  addCueFeatures(list, cue, at);
  addSurroundings(list, cue, at);
  addClusterArgumentFeatures(list, cue, at);
  addNameArgumentFeatures(list, cue, at);
}

/** A probability in five grades. */
const grade = (chance: number): number =>
  chance < 0.03 ? 0 : chance < 0.2 ? 1 : chance < 0.5 ? 2 : chance < 0.85 ? 3 : 4;

function addPositionFeatures(list: FeatureList, cue: CueContext, at: number): void {
  const { words } = cue.context;
  const side = sideOf(cue, at);
  const distance = distanceOf(cue, at);
  const k = at - cue.first;
  const tag = words.pos[at]!;
  const word = words.normal[at]!;
  const quoted = words.inQuotation[at]!;
  const near = side * 128 + bucket(distance);
  const sentences = Math.min(cue.sentences[k]!, 2);
  const verbs = Math.min(cue.verbs[k]!, 3);
  const commas = Math.min(cue.commas[k]!, 3);
  const cues = Math.min(cue.cues[k]!, 2);
  const edges = Math.min(cue.edges[k]!, 3);
  const sided = side * 4 + sentences;
  const label = cue.labels[k]!;
  const before = k > 0 ? cue.labels[k - 1]! : 9;
  const after = k + 1 < cue.labels.length ? cue.labels[k + 1]! : 9;
  const source = grade(cue.reading.chances[at * 4]!);
  const content = grade(cue.reading.chances[at * 4 + 2]!);
  list.add(0);
  list.add(near);
  list.add(near, tag);
  list.add(near, word);
  list.add(sided);
  list.add(sided, quoted, edges);
  list.add(sided, verbs);
  list.add(sided, commas);
  list.add(sided, verbs * 4 + commas, quoted);
  list.add(sided, cues);
  list.add(side, cues, label);
  list.add(label);
  list.add(before, label);
  list.add(label, after);
  list.add(sided, label, cues);
  list.add(sided * 8 + cues, edges * 2 + quoted, label);
  list.add(side, word, verbs);
  list.add(source, sided, cues);
  list.add(content, sided, cues);
  list.add(source * 8 + content, sided, label);
  list.add(source * 8 + content, near, quoted);
  list.add(side, pathOf(cue, at, side, distance), 0);
  list.add(side, pathOf(cue, at, side, distance), words.lemma[cue.head]!);
}

/** The parts of speech from the token to the cue, where they are few; as one number. */
function pathOf(cue: CueContext, at: number, side: number, distance: number): number {
  if (distance > 5) return EDGE;
  const from = side === 0 ? at : cue.cueEnd;
  const until = side === 0 ? cue.cueFirst : at + 1;
  let path = 0;
  for (let i = from; i < until; i++) path = path * 64 + cue.context.words.pos[i]! + 1;
  return path | 0;
}

function addCueFeatures(list: FeatureList, cue: CueContext, at: number): void {
  const { words, sentences } = cue.context;
  const side = sideOf(cue, at);
  const distance = distanceOf(cue, at);
  const k = at - cue.first;
  const tag = words.pos[at]!;
  const quoted = words.inQuotation[at]!;
  const sided = side * 4 + Math.min(cue.sentences[k]!, 2);
  const near = side * 128 + bucket(distance);
  const lemma = words.lemma[cue.head]!;
  const cueTag = words.pos[cue.head]!;
  const next = cue.cueEnd < cue.end ? cue.cueEnd : -1;
  const previous = cue.cueFirst > cue.first ? cue.cueFirst - 1 : -1;
  const nextWord = next < 0 ? EDGE : words.normal[next]!;
  const nextTag = next < 0 ? EDGE : words.pos[next]!;
  const previousWord = previous < 0 ? EDGE : words.normal[previous]!;
  const previousTag = previous < 0 ? EDGE : words.pos[previous]!;
  const starts = (at === sentences.first[at] ? 2 : 0) + (cue.verbs[k]! > 0 ? 1 : 0);
  const cueQuoted = words.inQuotation[cue.cueFirst]!;
  list.add(lemma, sided);
  list.add(lemma, side * 64 + tag, distance < 4 ? distance : 0);
  list.add(lemma, side * 2 + quoted);
  list.add(lemma, side, starts);
  list.add(side, cueTag, tag);
  list.add(side, nextWord, quoted);
  list.add(near, nextTag);
  list.add(near, previousWord);
  list.add(near, previousTag, tag);
  list.add(sided * 2 + quoted, previousTag, nextTag);
  list.add(sided * 2 + quoted, previousWord, nextWord);
  list.add(cueQuoted * 2 + quoted);
  list.add(cueQuoted * 2 + quoted, sided, Math.min(cue.edges[k]!, 3));
  list.add(Math.min(cue.cueEnd - cue.cueFirst, 4), side, cueTag);
}

function addSurroundings(list: FeatureList, cue: CueContext, at: number): void {
  const { words, sentences, quotations } = cue.context;
  const side = sideOf(cue, at);
  const k = at - cue.first;
  const quoted = words.inQuotation[at]!;
  const beyond = Math.min(cue.sentences[k]!, 2);
  const sided = (side * 4 + beyond) * 2 + quoted;
  const edges = Math.min(cue.edges[k]!, 3);
  const form = quotations.form[at]!;
  list.add(sentences.flags[at]!, sided);
  list.add(quotations.segmentFlags[at]!, sided);
  list.add(side, valueAt(words.lemma, sentences.verbLeft[at]!));
  list.add(side, valueAt(words.lemma, sentences.verbRight[at]!));
  list.add(side, sentences.markLeft[at]!, sentences.afterMark[at]! ^ Math.min(cue.commas[k]!, 3));
  list.add(side * 4 + beyond, sentences.markRight[at]!, Math.min(cue.commas[k]!, 3));
  list.add(sided, sentences.markLeft[at]!, sentences.markRight[at]!);
  list.add(side * 4 + beyond, bucket(sentences.end[at]! - 1 - at));
  list.add(side * 4 + beyond, bucket(at - sentences.first[at]!));
  list.add(sided, form);
  list.add(sided, form, edges);
  list.add(sided, form, Math.min(cue.cues[k]!, 2));
  list.add(sided, edges, cue.sentences[k]! > 0 ? 1 : Math.min(cue.cues[k]!, 2));
}
