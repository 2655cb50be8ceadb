import type { IndexData } from './index-data.ts';

/** A word of a phrase: the stem that says where to look for it, -1 where the corpus has none, and which words are it. */
export interface PhraseWord {
  readonly stem: number;
  /** Whether a word of that stem, by number, is the very word, in whichever spelling. */
  is(word: number): boolean;
}

/**
 * Where words stand side by side, in order: the position of each first word, ascending. The rarest stem's postings say which
 * units to look in; the row of words is then compared word for word, across the ends of units but not of texts.
 *
 * Case, marks and white space between the words do not matter. Where `inUnit` is given, a word of the phrase stands in such
 * a unit.
 */
export function findPhrase(
  data: IndexData,
  words: readonly PhraseWord[],
  limit: number,
  inUnit: (unit: number) => boolean = () => true,
): number[] {
  if (words.length === 0 || words.some(({ stem }) => stem < 0)) return [];
  const { tokens, stemOf, postingStart, postingUnit, unitStart } = data;
  const isAt = ({ stem, is }: PhraseWord, at: number): boolean => stemOf[tokens[at]!] === stem && is(tokens[at]!);
  const postings = words.map(({ stem }) => postingStart[stem + 1]! - postingStart[stem]!);
  const anchor = postings.indexOf(Math.min(...postings));
  const anchorWord = words[anchor]!;
  const found: number[] = [];
  let text = 0;
  for (let posting = postingStart[anchorWord.stem]!; posting < postingStart[anchorWord.stem + 1]!; posting++) {
    const unit = postingUnit[posting]!;
    if (!inUnit(unit)) continue;
    for (let at = unitStart[unit]!; at < unitStart[unit + 1]!; at++) {
      if (!isAt(anchorWord, at)) continue;
      while (data.textStart[text + 1]! <= at) text++;
      const first = at - anchor;
      if (first < data.textStart[text]! || first + words.length > data.textStart[text + 1]!) continue;
      if (words.every((word, i) => isAt(word, first + i))) found.push(first);
      if (found.length >= limit) return found;
    }
  }
  return found;
}
