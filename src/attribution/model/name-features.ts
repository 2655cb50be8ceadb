import { coarseBucket } from './buckets.ts';
import { EDGE, valueWithin } from './column-value.ts';
import type { Context } from './context.ts';
import type { FeatureList } from './feature-list.ts';
import type { WordColumns } from './word-columns.ts';

/** Where the templates begin. */
const NAMES = 110;

/** What stands beside a name matters as much as what stands beside a word. */
export function addNameFeatures(list: FeatureList, context: Context, at: number, first: number, end: number): void {
  const { words, names, sentences } = context;
  const quoted = words.inQuotation[at]!;
  const tag = words.pos[at]!;
  const number = names.at[at]!;
  list.from(NAMES);
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
