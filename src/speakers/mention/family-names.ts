import { isFirstName } from '../data/first-names.ts';
import { wordList } from '../data/word-list.ts';
import type { Word } from './words.ts';

/** Family names that are mostly other words, months and times above all. Lower case. */
const familyNamesToo = wordList('may march june august friday winter spring early good best');

/** What stands before such a word where it is a time: "in May", "since last March". */
const beforeTime =
  /^(?:in|on|by|of|since|until|till|last|this|next|early|late|mid|from|to|through|before|after|during|and|between)$/;

/**
 * Whether the word at `at` is a family name though it looks like a month or another small word, because a given name stands right before it.
 *   matches:  "Theresa [May] said"      not: "in [May]"
 */
export const isFamilyNameAfterGiven = (words: readonly Word[], at: number): boolean => {
  const [given, word] = [words[at - 1], words[at]];
  return (
    given?.capital === true &&
    word?.capital === true &&
    // In a line set like a headline every word has its capital.
    !word.headline &&
    familyNamesToo.has(word.lower) &&
    isFirstName(given.text) &&
    given.sentence === word.sentence
  );
};

/** The family names of this sort in a text, as written. */
export function familyNamesOf(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < words.length; at++) if (isFamilyNameAfterGiven(words, at)) found.add(words[at]!.text);
  return found;
}

/** Whether such a family name stands alone for its bearer: not with a preposition of time before it or a number after it. */
export const standsForBearer = (words: readonly Word[], at: number, familyNames: ReadonlySet<string>): boolean =>
  familyNames.has(words[at]?.text ?? '') &&
  !beforeTime.test(words[at - 1]?.lower ?? '') &&
  !/^\d/.test(words[at + 1]?.text ?? '');
