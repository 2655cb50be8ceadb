import type { NameMention } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';

/** Nouns for somebody who is known by another: "a source close to Acme", "a unit of Acme". */
export const isOther = (word: Word): boolean => OTHER.test(word.lower);
const OTHER = /^(?:sources?|persons?|people|units?|arms?|affiliates?|subsidiary|subsidiaries|rivals?|partners?)$/;

/** The small words between such a noun and the name that only tells more of it. */
export const leadsToOther = (word: Word): boolean => LEADING.test(word.lower);
const LEADING = /^(?:of|to|at|for|with|from|by|in|on|about|near|inside|within|behind|against|between|among)$/;

/**
 * Whether a name tells more of something that no table knows and that is not what the name's bearer says:
 *   "shares [of Acme]", "the pitch [on Acme]", "documents [seen by Acme]", "those who work [for Acme]"     not: "data from Acme", "the words of Acme"
 */
export function isPartOfThing(words: readonly Word[], from: number, at: number, mentions: MentionIndex): boolean {
  const open = words[at - 1]?.lower === 'the' ? at - 1 : at;
  const [before, thing] = [words[open - 1]?.lower ?? '', words[open - 2]];
  // Names within somebody's role are read with the role.
  if (thing === undefined || open - 2 < from || mentions.holderAt(at) !== undefined) return false;
  if (before === 'by') return SEEN.test(thing.lower);
  if (before === 'of' || before === 'on' || before === 'for')
    return thing.lexical && !thing.capital && !WORDS_OF.test(thing.lower) && !SORT_OF_PLACE.test(thing.lower);
  return false;
}

const SEEN = /^(?:obtained|reviewed|seen|viewed|read|cited|quoted)$/;
/** "the state of Lunde" is Lunde. */
const SORT_OF_PLACE =
  /^(?:archdiocese|borough|city|county|diocese|island|kingdom|port|province|region|republic|state|town|township|village)$/;
/** What somebody says, told by a noun with "of". */
const WORDS_OF = /^(?:according|advice|argument|claim|claims|comments?|opinion|remarks|view|views|voice|word|words)$/;

/** "a passer-by in Lunde, Ohio": where somebody is whom no table knows. */
export const isWhereabouts = (words: readonly Word[], from: number, at: number, name: NameMention): boolean =>
  at - 1 > from &&
  /^(?:at|in|near|outside)$/.test(words[at - 1]?.lower ?? '') &&
  (name.located || name.kind === 'place');
