import type { Word } from './words.ts';

const LONGEST_LINE = 30;

/**
 * Whether a phrase without a name in it stands in the text's first line where that is a headline, which no mark closes and no lower case goes on
 * from: there nouns lose their articles. "Ann Lee out after [shipping company] fails"
 */
export function isInHeadline(words: readonly Word[], from: number, head: number): boolean {
  if (words[head]?.paragraph !== 0 || words.slice(from, head).some((word) => word.capital && !word.initial))
    return false;
  let last = head;
  while (words[last + 1]?.paragraph === 0 && last - head < LONGEST_LINE) last++;
  if (last - head >= LONGEST_LINE || /^[.!?:;,…”"]$/.test(words[last]?.text ?? '')) return false;
  return !/^\p{Ll}/u.test(words[last + 1]?.text ?? '');
}
