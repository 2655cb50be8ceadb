import type { IndexData } from './index-data.ts';

/**
 * Where words stand side by side, in order: the position of each first word, ascending. The rarest stem's postings say which
 * units to look in; the row of words is then compared word for word, across the ends of units but not of texts.
 *
 * `words` are numbers of folded words: case, marks and white space between the words do not matter. Where `inUnit` is given, a
 * word of the phrase stands in such a unit.
 */
export function findPhrase(
  data: IndexData,
  words: readonly number[],
  limit: number,
  inUnit: (unit: number) => boolean = () => true,
): number[] {
  if (words.length === 0 || words.some((word) => word < 0)) return [];
  const { tokens, stemOf, postingStart, postingUnit, unitStart } = data;
  const postings = words.map((word) => postingStart[stemOf[word]! + 1]! - postingStart[stemOf[word]!]!);
  const anchor = postings.indexOf(Math.min(...postings));
  const anchorWord = words[anchor]!;
  const anchorStem = stemOf[anchorWord]!;
  const found: number[] = [];
  let text = 0;
  for (let posting = postingStart[anchorStem]!; posting < postingStart[anchorStem + 1]!; posting++) {
    const unit = postingUnit[posting]!;
    if (!inUnit(unit)) continue;
    for (let at = unitStart[unit]!; at < unitStart[unit + 1]!; at++) {
      if (tokens[at] !== anchorWord) continue;
      while (data.textStart[text + 1]! <= at) text++;
      const first = at - anchor;
      if (first < data.textStart[text]! || first + words.length > data.textStart[text + 1]!) continue;
      if (words.every((word, i) => tokens[first + i] === word)) found.push(first);
      if (found.length >= limit) return found;
    }
  }
  return found;
}
