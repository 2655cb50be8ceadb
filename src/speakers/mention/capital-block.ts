import { functionWords } from '../data/function-words.ts';
import type { Word } from './words.ts';

const ANY_CAPITALS = /^(?:[\p{Lu}&][\p{Lu}\d&]*|N['’]T)$/u;
/** Function words that are acronyms as well. */
const ACRONYM_TOO = /^(?:us|it|who)$/;
const LONGEST_HEADING = 12;

/** Where the words in capitals end that go on at `to`. */
export function endOfCapitals(words: readonly Word[], to: number): number {
  let end = to;
  while (end - to < LONGEST_HEADING && ANY_CAPITALS.test(words[end]?.text ?? '')) end++;
  return end;
}

/** Where the words in capitals begin that `from` stands in, in its sentence. */
export function beginOfCapitals(words: readonly Word[], from: number): number {
  let begin = from;
  while (from - begin < LONGEST_HEADING && goesOn(words, begin - 1)) begin--;
  return begin;
}

function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && ANY_CAPITALS.test(word.text) && word.sentence === words[at + 1]?.sentence;
}

/** "NO END TO THE SLIDE": whether the capitals up to `end` hold a small word; the article that opens a sentence shows nothing. */
export function isPhrase(words: readonly Word[], from: number, end: number): boolean {
  const begin = beginOfCapitals(words, from);
  return words.slice(begin, end).some((word, index) => isSmall(word) && (index > 0 || word.text.length > 1));
}

/** A function word, in capitals or not, that is no acronym. */
export const isSmall = ({ lower }: Word): boolean => functionWords.has(lower) && !ACRONYM_TOO.test(lower);
