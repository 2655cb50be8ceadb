import { distanceOf, sideOf } from './argument-place.ts';
import { bucket, coarseBucket } from './buckets.ts';
import { valueWithin } from './column-value.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';

/** Where the groups of templates begin. */
const CLUSTERS = 120;
const BETWEEN = 165;
const NAMES = 170;

/** Word clusters of the token, of the cue's head and of what stands around both, by side. */
export function addClusterArgumentFeatures(list: FeatureList, cue: CueContext, at: number): void {
  const { words, sentences } = cue.context;
  const { coarse, middle, fine, pos } = words;
  const side = sideOf(cue, at);
  const distance = distanceOf(cue, at);
  const k = at - cue.first;
  const tag = pos[at]!;
  const quoted = words.inQuotation[at]!;
  const near = side * 128 + bucket(distance);
  const sided = side * 4 + Math.min(cue.sentences[k]!, 2);
  const verbs = Math.min(cue.verbs[k]!, 3);
  const head = cue.head;
  const next = cue.cueEnd;
  const previous = cue.cueFirst - 1;
  list.from(CLUSTERS);
  list.add(side, coarse[at]!);
  list.add(side, middle[at]!);
  list.add(side, fine[at]!);
  list.add(side, valueWithin(middle, at - 1, cue.first, cue.end));
  list.add(side, valueWithin(fine, at - 1, cue.first, cue.end));
  list.add(side, valueWithin(middle, at + 1, cue.first, cue.end));
  list.add(side, valueWithin(fine, at + 1, cue.first, cue.end));
  list.add(near, middle[at]!);
  list.add(near, coarse[at]!, tag);
  list.add(sided * 2 + quoted, middle[at]!, verbs);
  list.add(side, fine[at]!, verbs);
  list.add(sided, middle[head]!);
  list.add(sided, fine[head]!);
  list.add(side * 64 + tag, middle[head]!, distance < 4 ? distance : 0);
  list.add(side * 2 + quoted, middle[head]!);
  list.add(side, middle[head]!, (at === sentences.first[at] ? 2 : 0) + (verbs > 0 ? 1 : 0));
  list.add(side, coarse[head]! * 128 + coarse[at]!, distance < 3 ? distance : 0);
  list.add(side, middle[head]!, words.normal[at]!);
  list.add(sided, fine[head]!, tag);
  list.add(side, middle[head]!, middle[at]!);
  list.add(side * 2 + quoted, valueWithin(middle, next, cue.first, cue.end));
  list.add(near, valueWithin(middle, next, cue.first, cue.end));
  list.add(side * 2 + quoted, valueWithin(middle, previous, cue.first, cue.end));
  list.add(near, valueWithin(middle, previous, cue.first, cue.end));
  list.add(side, middle[head]!, valueWithin(middle, next, cue.first, cue.end));
  list.add(side, middle[head]!, valueWithin(middle, previous, cue.first, cue.end));
  list.add(
    sided * 2 + quoted,
    valueWithin(coarse, previous, cue.first, cue.end),
    valueWithin(coarse, next, cue.first, cue.end),
  );
  list.add(near, valueWithin(coarse, next, cue.first, cue.end), tag);
  list.add(near, valueWithin(coarse, previous, cue.first, cue.end), tag);
  list.add(side, valueWithin(middle, sentences.verbLeft[at]!, cue.first, cue.end));
  list.add(side, valueWithin(middle, sentences.verbRight[at]!, cue.first, cue.end));
  list.add(
    sided,
    valueWithin(coarse, sentences.verbLeft[at]!, cue.first, cue.end) * 128 +
      valueWithin(coarse, sentences.verbRight[at]!, cue.first, cue.end),
    verbs,
  );
  if (distance > 4) return;
  const from = side === 0 ? at : cue.cueEnd;
  const until = side === 0 ? cue.cueFirst : at + 1;
  let path = 0;
  for (let i = from; i < until; i++) path = path * 128 + coarse[i]!;
  list.from(BETWEEN);
  list.add(side, path | 0);
  list.add(side, path | 0, coarse[head]!);
}

/** The name that a token stands in or beside, as seen from the cue. */
export function addNameArgumentFeatures(list: FeatureList, cue: CueContext, at: number): void {
  const { words, names, sentences } = cue.context;
  const side = sideOf(cue, at);
  const k = at - cue.first;
  const quoted = words.inQuotation[at]!;
  const tag = words.pos[at]!;
  const beyond = Math.min(cue.sentences[k]!, 2);
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
    list.add(
      part * 2 + (name.first === sentences.first[at] ? 1 : 0),
      beyond * 4 + name.speaks,
      Math.min(cue.verbs[k]!, 3),
    );
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
