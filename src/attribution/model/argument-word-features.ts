import { placeOf } from './argument-place.ts';
import { bucket, coarseBucket } from './buckets.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureList } from './feature-list.ts';

const EDGE = -1;
/** Where the groups of templates begin. */
const CLUSTERS = 120;
const BETWEEN = 165;
const NAMES = 170;

/** Word clusters of the token, of the cue's head and of what stands around both, by side. */
export function addClusterArgumentFeatures(list: FeatureList, cue: CueContext, at: number): void {
  const { words, sentences } = cue.context;
  const { coarse, middle, fine, pos } = words;
  const { side, distance } = placeOf(cue, at);
  const k = at - cue.first;
  const tag = pos[at]!;
  const quoted = words.inQuotation[at]!;
  const near = side * 128 + bucket(distance);
  const sided = side * 4 + Math.min(cue.sentences[k]!, 2);
  const verbs = Math.min(cue.verbs[k]!, 3);
  const get = (column: Int32Array | Uint8Array, i: number): number =>
    i >= cue.first && i < cue.end ? column[i]! : EDGE;
  const head = cue.head;
  const next = cue.cueEnd;
  const previous = cue.cueFirst - 1;
  list.from(CLUSTERS);
  list.add(side, coarse[at]!);
  list.add(side, middle[at]!);
  list.add(side, fine[at]!);
  list.add(side, get(middle, at - 1));
  list.add(side, get(fine, at - 1));
  list.add(side, get(middle, at + 1));
  list.add(side, get(fine, at + 1));
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
  list.add(side * 2 + quoted, get(middle, next));
  list.add(near, get(middle, next));
  list.add(side * 2 + quoted, get(middle, previous));
  list.add(near, get(middle, previous));
  list.add(side, middle[head]!, get(middle, next));
  list.add(side, middle[head]!, get(middle, previous));
  list.add(sided * 2 + quoted, get(coarse, previous), get(coarse, next));
  list.add(near, get(coarse, next), tag);
  list.add(near, get(coarse, previous), tag);
  list.add(side, get(middle, sentences.verbLeft[at]!));
  list.add(side, get(middle, sentences.verbRight[at]!));
  list.add(sided, get(coarse, sentences.verbLeft[at]!) * 128 + get(coarse, sentences.verbRight[at]!), verbs);
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
  const { side } = placeOf(cue, at);
  const k = at - cue.first;
  const quoted = words.inQuotation[at]!;
  const tag = words.pos[at]!;
  const beyond = Math.min(cue.sentences[k]!, 2);
  const number = names.at[at]!;
  const get = (column: Int32Array | Uint8Array, i: number): number =>
    i >= cue.first && i < cue.end ? column[i]! : EDGE;
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
    list.add(part, get(words.normal, name.end));
    list.add(part, get(words.normal, name.first - 1));
    list.add(
      part * 2 + (name.first === sentences.first[at] ? 1 : 0),
      beyond * 4 + name.speaks,
      Math.min(cue.verbs[k]!, 3),
    );
    list.add(part, gap * 4 + beyond, words.lemma[cue.head]!);
    list.add(part * 4 + beyond, get(words.pos, name.end), get(words.pos, name.first - 1));
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
