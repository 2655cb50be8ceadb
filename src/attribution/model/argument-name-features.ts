import type { ArgumentPlace } from './argument-place.ts';
import { bucket, coarseBucket } from './buckets.ts';
import { valueWithin } from './column-value.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';

/** Where the templates begin. */
const NAMES = 170;

/** The name that a token stands in or beside, as seen from the cue. */
export function addArgumentNames(list: FeatureList, cue: CueContext, place: ArgumentPlace): void {
  const { words, names, sentences } = cue.context;
  const { at, side, quoted, tag, beyond } = place;
  const number = names.at[at]!;
  list.from(NAMES);
  if (number >= 0) {
    const name = names.list[number]!;
    const part = ((at === name.first ? 2 : 0) + (at === name.end - 1 ? 1 : 0)) * 2 + side;
    const gap = bucket(Math.max(0, side === 0 ? cue.cueFirst - name.end : name.first - cue.cueEnd));
    list.add(part, Math.min(name.end - name.first, 5));
    list.add(part, quoted * 4 + beyond, Math.min(name.order, 2));
    list.add(part, quoted * 4 + beyond, name.speaks);
    list.add(part, words.coarse[name.first]!, words.coarse[name.end - 1]!);
    list.add(part, gap, beyond * 4 + name.speaks);
    list.add(part, valueWithin(words.normal, name.end, cue.first, cue.end));
    list.add(part, valueWithin(words.normal, name.first - 1, cue.first, cue.end));
    list.add(part * 2 + (name.first === sentences.first[at] ? 1 : 0), beyond * 4 + name.speaks, place.verbs);
    list.add(part, gap * 4 + beyond, words.lemma[cue.head]!);
    list.add(
      part * 4 + beyond,
      valueWithin(words.pos, name.end, cue.first, cue.end),
      valueWithin(words.pos, name.first - 1, cue.first, cue.end),
    );
    list.add(part, coarseBucket(name.total), beyond);
  }
  list.from(NAMES + 11);
  const next =
    at + 1 < cue.end && names.at[at + 1]! >= 0 && names.at[at + 1] !== number ? names.list[names.at[at + 1]!]! : null;
  if (next !== null) {
    const gap = bucket(Math.max(0, side === 0 ? cue.cueFirst - next.end : next.first - cue.cueEnd));
    list.add(side * 64 + tag, Math.min(next.end - next.first, 5), next.speaks * 4 + beyond);
    list.add(side, words.normal[at]!, next.speaks * 4 + beyond);
    list.add(side * 64 + tag, gap, beyond);
  }
  list.from(NAMES + 14);
  const before =
    at > cue.first && names.at[at - 1]! >= 0 && names.at[at - 1] !== number ? names.list[names.at[at - 1]!]! : null;
  if (before !== null) {
    list.add(side * 64 + tag, Math.min(before.end - before.first, 5), before.speaks * 4 + beyond);
    list.add(side, words.normal[at]!, before.speaks * 4 + beyond);
    list.add(side * 64 + tag, before.first === sentences.first[at] ? 1 : 0, quoted * 4 + beyond);
  }
}
