import { isFirstName } from '../data/first-names.ts';
import { functionWords, generalAcronyms, nameOpeners } from '../data/function-words.ts';
import { sortOfNameWord } from '../data/organisation-names.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
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

/** "New" in "Bank of New York", "Per" in "minister Per Berg": a function word that opens many names or is a given name, with a capital after it. */
export const opensName = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    (nameOpeners.has(word.lower) ||
      (!word.initial && isFirstName(word.text)) ||
      opensPaper(words, at) ||
      followsOffice(words, at)) &&
    word.capital &&
    next?.capital === true &&
    continues(words, at + 1) &&
    !isStopWord(next)
  );
};

/** "Else" in "the mayor, Else Berg", "minister Else Berg": some given names are words, too. */
function followsOffice(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const office = before?.text === ',' ? words[at - 2] : before;
  return office !== undefined && isRoleNoun(office.lower) && !NEVER_GIVEN.test(words[at]?.lower ?? '');
}

/** Capitalised after an office without being anybody's name: "President The Hon.", "the mayor, In Lunde", days and months. */
const NEVER_GIVEN =
  /^(?:a|an|and|at|but|for|he|i|if|in|is|it|no|not|of|on|or|she|that|the|they|this|to|we|what|when|where|which|who|with|you|your|\w{3,6}day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Function words that are words in capitals, too: others may be initials. */
const NEVER_INITIALS =
  /^(?:I|IF|AND|THE|NOT|NO|ALL|WE|MY|IN|ON|OF|OUR|YOU|ARE|FOR|HE|SHE|BUT|TO|IS|VERY|ABOUT|AFTER|ASKED|COULD|FROM|HAS|HAVE|HIS|ITS|SAID|SAYS|THAN|THAT|THEIR|THEY|THIS|WAS|WERE|WHAT|WHEN|WILL|WITH|WOULD)$/;

const BEFORE_TIME = /^(?:on|by|of|since|until|till|last|this|next|early|late|from|before|after|during|and)$/;

/** "Sunday" in "the Sunday Times": a day that a newspaper is named after; "on Sunday Times Corp" tells when. */
export const opensPaper = (words: readonly Word[], at: number): boolean =>
  /^(?:Sunday|Saturday)$/.test(words[at]?.text ?? '') &&
  sortOfNameWord(words[at + 1]?.lower ?? '') === 'media' &&
  !BEFORE_TIME.test(words[at - 1]?.lower ?? '');
