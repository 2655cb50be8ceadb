import { bucket } from './buckets.ts';
import type { Context } from './context.ts';
import type { FirstReading } from './cue-context.ts';
import { headOf } from './cue-head.ts';
import type { FeatureList } from './feature-list.ts';
import { meanChance } from './find-candidates.ts';
import { hashText } from './hash.ts';
import { BEGIN_CUE, INSIDE_CUE } from './labels.ts';
import type { Relation } from './relation.ts';
import type { Surroundings } from './surroundings.ts';

const EDGE = -1;
/** Where the groups of templates begin. */
const CUE = 50;
const SOURCE = 90;
const CONTENT = 100;

/** A probability in steps of equal log odds, 0 to 12. */
function gradeOf(chance: number): number {
  const odds = Math.log((chance + 1e-6) / (1 - chance + 1e-6));
  return Math.max(0, Math.min(12, Math.round(odds * 1.5) + 6));
}

/** What tells right candidates from wrong ones: how sure the chains are, whether others agree, the cue's words, the form of its arguments. */
export function judgeFeatures(
  list: FeatureList,
  context: Context,
  first: FirstReading,
  relation: Relation,
  around: Surroundings,
): void {
  list.clear();
  list.from(0);
  addAgreement(list, first, relation, around);
  list.from(CUE);
  addCue(list, context, first, relation, around);
  list.from(SOURCE);
  addArguments(list, context, relation, around);
}

function addAgreement(list: FeatureList, first: FirstReading, relation: Relation, around: Surroundings): void {
  const { origin, kind } = around;
  const form = origin * 4 + kind;
  const cue = gradeOf(relation.cueChance);
  const path = gradeOf(relation.argumentChance);
  const any = gradeOf(relation.contentOdds);
  const content = Math.round(meanChance(first, relation.content, 2) * 8);
  const source = relation.source === null ? 9 : Math.round(meanChance(first, [relation.source], 0) * 8);
  const rule = origin === 1 ? hashText(relation.evidence[0] ?? '') : 0;
  const otherRule = around.other === null ? 0 : hashText(around.other.evidence[0] ?? '');
  const agreement = around.sameCue * 64 + around.sameSource * 16 + around.sameContent;
  list.add(form);
  list.add(form, cue);
  list.add(form, path);
  list.add(form, any);
  list.add(form, content);
  list.add(form, source);
  list.add(form, cue, path);
  list.add(form, cue, content);
  list.add(form, content, source);
  list.add(form, agreement);
  list.add(form, agreement, cue);
  list.add(form, agreement, path);
  list.add(form, agreement, content);
  list.add(form, around.sameCue, around.sameContent);
  list.add(form, around.sameSource, source);
  list.add(rule, agreement);
  list.add(rule, cue);
  list.add(rule, content, source);
  list.add(otherRule, agreement, form);
  list.add(otherRule, around.sameContent, path);
  list.add(form, around.rivals);
  list.add(form, around.rivals, cue);
  list.add(form, around.holdsCue * 2 + around.isHeld, cue);
  list.add(form, around.holdsCue * 2 + around.isHeld, content);
}

function addCue(
  list: FeatureList,
  context: Context,
  first: FirstReading,
  relation: Relation,
  around: Surroundings,
): void {
  const { words, sentences, quotations } = context;
  const { cue, source } = relation;
  const at = cue.first;
  const head = headOf(context, cue.first, cue.end);
  const form = around.origin * 4 + around.kind;
  const labelled = first.labels[at] === BEGIN_CUE ? 2 : first.labels[at] === INSIDE_CUE ? 1 : 0;
  const size = Math.min(cue.end - cue.first, 4);
  const sourced = source === null ? 0 : source.end <= cue.first ? 1 : 2;
  const side = sideOf(relation);
  const lemma = words.lemma[head]!;
  const grade = gradeOf(relation.cueChance);
  const quoted = words.inQuotation[at]!;
  list.add(labelled, size, form);
  list.add(form * 4 + sourced, side, Math.min(relation.content.length, 3));
  list.add(lemma, form);
  list.add(lemma, grade);
  list.add(lemma, words.pos[head]!);
  list.add(lemma, sourced, side);
  list.add(words.normal[at]!, size);
  list.add(words.normal[cue.end - 1]!, size);
  list.add(words.middle[head]!, form);
  list.add(words.fine[head]!);
  list.add(words.middle[head]!, sourced, side);
  list.add(words.pos[head]!, form, sourced);
  list.add(words.isSpeech[head]!, form, grade);
  list.add(quoted, form, grade);
  list.add(quoted, sourced, size);
  list.add(sentences.flags[at]!, form);
  list.add(quotations.segmentFlags[at]!, form);
  list.add(cue.end < words.length ? words.normal[cue.end]! : EDGE, side);
  list.add(at > 0 ? words.normal[at - 1]! : EDGE, sourced);
  list.add(cue.end < words.length ? words.pos[cue.end]! : EDGE, words.pos[head]!, side);
  list.add(at > 0 ? words.pos[at - 1]! : EDGE, words.pos[head]!, sourced);
}

function addArguments(list: FeatureList, context: Context, relation: Relation, around: Surroundings): void {
  const { words, sentences, quotations } = context;
  const { cue, source, content } = relation;
  const form = around.origin * 4 + around.kind;
  const sourced = source === null ? 0 : source.end <= cue.first ? 1 : 2;
  if (source !== null) {
    const last = source.end - 1;
    list.add(words.normal[last]!);
    list.add(words.pos[last]!, form);
    list.add(words.middle[last]!);
    list.add(bucket(source.end - source.first), sourced);
    list.add(bucket(Math.max(0, sourced === 1 ? cue.first - source.end : source.first - cue.end)), sourced, form);
    list.add(words.pos[source.first]!, words.pos[last]!);
    list.add(last + 1 < words.length ? words.pos[last + 1]! : EDGE, words.pos[last]!, sourced);
  }
  list.from(CONTENT);
  const [main] = content;
  if (main === undefined) return;
  const side = sideOf(relation);
  let length = 0;
  for (const range of content) length += range.end - range.first;
  const last = main.end - 1;
  list.add(bucket(length), form);
  list.add(bucket(length), sourced, side);
  list.add(words.normal[main.first]!, side);
  list.add(words.pos[main.first]!, words.pos[headOf(context, cue.first, cue.end)]!, side);
  list.add(
    (main.first === sentences.first[main.first] ? 2 : 0) + (main.end === sentences.end[last] ? 1 : 0),
    side,
    form,
  );
  list.add(bucket(Math.max(0, side === 2 ? main.first - cue.end : cue.first - main.end)), side, form);
  list.add(sentences.first[main.first] === sentences.first[cue.first] ? 1 : 0, side, form);
  list.add(last + 1 < words.length ? words.normal[last + 1]! : EDGE, side);
  list.add(words.normal[last]!, side);
  list.add(last + 1 < words.length ? words.pos[last + 1]! : EDGE, words.pos[last]!, form);
  list.add(quotations.form[main.first]!, form, side);
  list.add(quotations.form[last]!, form, quotations.at[main.first] === quotations.at[last] ? 1 : 0);
}

/** Where the first content stands: 1 before the cue, 2 after it. */
function sideOf({ cue, content }: Relation): number {
  const [main] = content;
  return main !== undefined && main.first >= cue.end ? 2 : 1;
}
