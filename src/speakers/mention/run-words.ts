import { functionWords, generalAcronyms, nameOpeners } from '../data/function-words.ts';
import { sortOfNameWord } from '../data/organisation-names.ts';
import type { Word } from './words.ts';

/** "The", "March", "He": capitalised, no part of a name. All capitals ("WHO", "US") are acronyms, single letters initials. */
export function isStopWord(word: Word): boolean {
  if (generalAcronyms.has(word.text)) return true;
  if (!functionWords.has(word.lower)) return false;
  return !/^\p{Lu}{2,5}$/u.test(word.text) || word.headline || NEVER_INITIALS.test(word.text);
}

/** Whether the word at `at` stands right beside the one before it, in the same sentence and on the same side of a quotation mark. */
export function continues(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    before.sentence === word.sentence &&
    before.quotation === word.quotation
  );
}

/** "New" in "Bank of New York": a function word that opens many names, with a capital after it. */
export const opensName = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    (nameOpeners.has(word.lower) || opensPaper(words, at)) &&
    word.capital &&
    next?.capital === true &&
    continues(words, at + 1) &&
    !isStopWord(next)
  );
};

/** Function words that are words in capitals, too: others may be initials. */
const NEVER_INITIALS =
  /^(?:I|IF|AND|THE|NOT|NO|ALL|WE|MY|IN|ON|OF|OUR|YOU|ARE|FOR|HE|SHE|BUT|TO|IS|VERY|ABOUT|AFTER|ASKED|COULD|FROM|HAS|HAVE|HIS|ITS|SAID|SAYS|THAN|THAT|THEIR|THEY|THIS|WAS|WERE|WHAT|WHEN|WILL|WITH|WOULD)$/;

const BEFORE_TIME = /^(?:on|by|of|since|until|till|last|this|next|early|late|from|before|after|during|and)$/;

/** "Sunday" in "the Sunday Times": a day that a newspaper is named after; "on Sunday Times Corp" tells when. */
export const opensPaper = (words: readonly Word[], at: number): boolean =>
  /^(?:Sunday|Saturday)$/.test(words[at]?.text ?? '') &&
  sortOfNameWord(words[at + 1]?.lower ?? '') === 'media' &&
  !BEFORE_TIME.test(words[at - 1]?.lower ?? '');
