/**
 * The form under which the index knows a word: lower case, without diacritics, soft hyphens and the stops of an
 * abbreviation. `Nicolás` and `nicolas`, `U.S.` and `US` are the same word.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/[\p{M}\p{Cf}.]/gu, '') || lower;
}
