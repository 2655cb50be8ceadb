import type { StatementKind } from '../../domain/statement.ts';
import { bucket } from './buckets.ts';
import type { Context } from './context.ts';
import type { FirstReading } from './cue-context.ts';
import { headOf } from './cue-head.ts';
import type { FeatureList } from './feature-list.ts';
import { BEGIN_CUE, INSIDE_CUE } from './labels.ts';
import type { Relation } from './relation.ts';

const EDGE = -1;
const SOURCE = 40;

/** A probability in grades of equal steps in log odds; 0 to 12. */
export function gradeOf(chance: number): number {
  const odds = Math.log((chance + 1e-6) / (1 - chance + 1e-6));
  return Math.max(0, Math.min(12, Math.round(odds * 1.5) + 6));
}

/** What tells a right relation from a wrong one: how sure both models are, the cue's words, the form of source and content. */
export function judgeFeatures(
  list: FeatureList,
  context: Context,
  first: FirstReading,
  relation: Relation,
  kind: StatementKind,
  rivals: number,
): void {
  const { words, sentences, quotations } = context;
  const { cue, source, content } = relation;
  const at = cue.first;
  const head = headOf(context, cue.first, cue.end);
  const kindNumber = kind === 'direct' ? 2 : kind === 'mixed' ? 1 : 0;
  const labelled = first.labels[at] === BEGIN_CUE ? 2 : first.labels[at] === INSIDE_CUE ? 1 : 0;
  const cueGrade = gradeOf(relation.cueChance);
  const pathGrade = gradeOf(relation.argumentChance);
  const contentGrade = gradeOf(relation.contentOdds);
  const size = Math.min(cue.end - cue.first, 4);
  const quoted = words.inQuotation[at]!;
  const sourced = source === null ? 0 : source.end <= cue.first ? 1 : 2;
  let length = 0;
  for (const range of content) length += range.end - range.first;
  const main = content[0];
  const side = main === undefined ? 0 : main.first >= cue.end ? 2 : 1;
  const lemma = words.lemma[head]!;
  list.reset(0);
  list.add(0);
  list.add(cueGrade);
  list.add(pathGrade);
  list.add(contentGrade);
  list.add(cueGrade, pathGrade);
  list.add(cueGrade, contentGrade);
  list.add(cueGrade, kindNumber, labelled);
  list.add(pathGrade, kindNumber, sourced);
  list.add(contentGrade, kindNumber, sourced);
  list.add(labelled, size, kindNumber);
  list.add(kindNumber * 4 + sourced, side, Math.min(content.length, 3));
  list.add(lemma);
  list.add(lemma, kindNumber);
  list.add(lemma, words.pos[head]!);
  list.add(lemma, sourced, side);
  list.add(words.normal[at]!, size);
  list.add(words.middle[head]!, kindNumber);
  list.add(words.fine[head]!);
  list.add(words.middle[head]!, sourced, side);
  list.add(words.pos[head]!, kindNumber, sourced);
  list.add(words.isSpeech[head]!, kindNumber, cueGrade);
  list.add(bucket(length), kindNumber);
  list.add(bucket(length), sourced, side);
  list.add(quoted, kindNumber, cueGrade);
  list.add(quoted, sourced, size);
  list.add(rivals, kindNumber);
  list.add(rivals, cueGrade);
  list.add(sentences.flags[at]!, kindNumber);
  list.add(quotations.segmentFlags[at]!, kindNumber);
  list.add(cue.end < words.length ? words.normal[cue.end]! : EDGE, side);
  list.add(at > 0 ? words.normal[at - 1]! : EDGE, sourced);
  list.add(cue.end < words.length ? words.pos[cue.end]! : EDGE, words.pos[head]!, side);
  list.add(at > 0 ? words.pos[at - 1]! : EDGE, words.pos[head]!, sourced);
  list.from(SOURCE);
  if (source !== null) {
    const last = source.end - 1;
    list.add(words.normal[last]!);
    list.add(words.pos[last]!, kindNumber);
    list.add(words.middle[last]!);
    list.add(bucket(source.end - source.first), sourced);
    list.add(bucket(sourced === 1 ? cue.first - source.end : source.first - cue.end), sourced, kindNumber);
    list.add(words.pos[source.first]!, words.pos[last]!);
  }
  list.from(SOURCE + 6);
  if (main !== undefined) {
    list.add(words.normal[main.first]!, side);
    list.add(words.pos[main.first]!, words.pos[head]!, side);
    list.add(
      main.first === sentences.first[main.first] ? 1 : 0,
      main.end === sentences.end[main.end - 1] ? 1 : 0,
      side,
    );
    list.add(bucket(side === 2 ? main.first - cue.end : cue.first - main.end), side, kindNumber);
    list.add(sentences.first[main.first] === sentences.first[at] ? 1 : 0, side, kindNumber);
  }
}
