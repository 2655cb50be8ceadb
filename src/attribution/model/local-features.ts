import { valueAt } from './column-value.ts';
import type { Context } from './context.ts';
import type { FeatureList } from './feature-list.ts';

/** Features of a token and of the words right beside it, within the segment `[first, end)`. Adds 31. */
export function addLocalFeatures(list: FeatureList, { words }: Context, at: number, first: number, end: number): void {
  const { normal, pos, shape, inQuotation } = words;
  const l1 = at - 1 >= first ? at - 1 : -1;
  const l2 = at - 2 >= first ? at - 2 : -1;
  const l3 = at - 3 >= first ? at - 3 : -1;
  const r1 = at + 1 < end ? at + 1 : -1;
  const r2 = at + 2 < end ? at + 2 : -1;
  const r3 = at + 3 < end ? at + 3 : -1;
  const word = normal[at]!;
  const tag = pos[at]!;
  const wordL1 = valueAt(normal, l1);
  const wordR1 = valueAt(normal, r1);
  const tagL1 = valueAt(pos, l1);
  const tagR1 = valueAt(pos, r1);
  const tagL2 = valueAt(pos, l2);
  const tagR2 = valueAt(pos, r2);
  const quoted = inQuotation[at]!;
  const around = (l1 < 0 ? 0 : inQuotation[l1]!) * 4 + quoted * 2 + (r1 < 0 ? 0 : inQuotation[r1]!);
  list.add(word);
  list.add(words.lemma[at]!);
  list.add(wordL1);
  list.add(valueAt(normal, l2));
  list.add(wordR1);
  list.add(valueAt(normal, r2));
  list.add(valueAt(normal, l3));
  list.add(valueAt(normal, r3));
  list.add(wordL1, word);
  list.add(word, wordR1);
  list.add(tag);
  list.add(tagL1);
  list.add(tagR1);
  list.add(tagL2);
  list.add(tagR2);
  list.add(tagL1, tag);
  list.add(tag, tagR1);
  list.add(tagL1, tag, tagR1);
  list.add(tagL2, tagL1, tag);
  list.add(tag, tagR1, tagR2);
  list.add(words.suffix[at]!);
  list.add(shape[at]!);
  list.add(valueAt(shape, l1));
  list.add(valueAt(shape, r1));
  list.add(around);
  list.add(around, tag);
  list.add(quoted, word);
  list.add(word, tagL1);
  list.add(word, tagR1);
  list.add(tag, wordL1);
  list.add(tag, wordR1);
}

/** Features of the word clusters of a token and its neighbours. Adds 23. */
export function addClusterFeatures(
  list: FeatureList,
  { words }: Context,
  at: number,
  first: number,
  end: number,
): void {
  const { coarse, middle, fine, pos } = words;
  const l1 = at - 1 >= first ? at - 1 : -1;
  const l2 = at - 2 >= first ? at - 2 : -1;
  const r1 = at + 1 < end ? at + 1 : -1;
  const r2 = at + 2 < end ? at + 2 : -1;
  const tag = pos[at]!;
  list.add(coarse[at]!);
  list.add(middle[at]!);
  list.add(fine[at]!);
  list.add(valueAt(coarse, l1));
  list.add(valueAt(middle, l1));
  list.add(valueAt(fine, l1));
  list.add(valueAt(coarse, r1));
  list.add(valueAt(middle, r1));
  list.add(valueAt(fine, r1));
  list.add(valueAt(middle, l2));
  list.add(valueAt(middle, r2));
  list.add(valueAt(coarse, l1), coarse[at]!);
  list.add(coarse[at]!, valueAt(coarse, r1));
  list.add(valueAt(middle, l1), middle[at]!);
  list.add(middle[at]!, valueAt(middle, r1));
  list.add(valueAt(coarse, l1), coarse[at]!, valueAt(coarse, r1));
  list.add(middle[at]!, valueAt(pos, l1));
  list.add(middle[at]!, valueAt(pos, r1));
  list.add(middle[at]!, tag);
  list.add(valueAt(middle, l1), tag);
  list.add(valueAt(middle, r1), tag);
  list.add(fine[at]!, valueAt(pos, r1));
  list.add(fine[at]!, words.inQuotation[at]!);
}
