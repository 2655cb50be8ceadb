/** More words than this are not a variant but another part of what was said. */
const mostDiffering = 4;

/** Words on either side that are shown with what differs. */
const contextWords = 2;

/**
 * What differs between two reports of the same words, with the words around it, or `null` where nothing does or one
 * only quotes less: `to seize veto power over` and `seize veto power over` give `to seize veto` and `seize veto`.
 */
export function wordingDifference(a: readonly string[], b: readonly string[]): readonly [string, string] | null {
  const same = (x: string | undefined, y: string | undefined): boolean => fold(x) === fold(y);
  let start = 0;
  while (start < Math.min(a.length, b.length) && same(a[start], b[start])) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && same(a.at(-1 - end), b.at(-1 - end))) end++;
  const differing = Math.max(a.length, b.length) - start - end;
  if (differing === 0 || differing > mostDiffering || start + end === 0) return null;
  const from = Math.max(0, start - contextWords);
  const upTo = Math.max(0, end - contextWords);
  const cut = (words: readonly string[]): string => words.slice(from, words.length - upTo).join(' ');
  return [cut(a), cut(b)];
}

/** Case and marks at the ends of a word are the quoting text's own. */
const fold = (word: string | undefined): string =>
  (word ?? '').toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
