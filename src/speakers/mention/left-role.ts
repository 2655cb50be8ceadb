import { isFirstName } from '../data/first-names.ts';
import { functionWords, modifiers, phraseEnders } from '../data/function-words.ts';
import { nounsBeforeNames, sortsOfNoun } from '../data/organisation-nouns.ts';
import { demonyms } from '../data/places.ts';
import { isRoleNoun, neverRolesBeforeNames } from '../data/role-nouns.ts';
import { finiteForms } from '../data/verbs.ts';
import { isPossessive, type Word } from './words.ts';

/** Words before a name that say what it is. */
export interface LeftRole {
  /** Where they begin. */
  readonly from: number;
  /** The lower-case noun right before the name. */
  readonly noun: string;
  readonly of: 'person' | 'organisation';
}

const LONGEST = 9;

/**
 * Reads backwards from a name over a lower-case noun for a person or an organisation and what describes it.
 *   "[Acme Research defence analyst] Paul Marsh"   "[top House Democrat] Omar Reyes"   "the [carmaker] Ford"
 *   not: "told [reporters] Ann Lee" (a plural)     not: "said Ann Lee"
 */
export function readLeftRole(words: readonly Word[], nameFrom: number): LeftRole | null {
  const noun = words[nameFrom - 1];
  if (noun === undefined || noun.sentence !== words[nameFrom]?.sentence || !noun.lexical) return null;
  const of = classOf(noun);
  if (of === null) return null;
  let from = articleBefore(words, nameFrom - 1) ?? nameFrom - 1;
  while (from > 0 && nameFrom - from < LONGEST && (describes(words, from - 1) || apart(words, from - 1))) from--;
  while (from < nameFrom - 1 && (isPossessive(words[from]) || words[from]?.text === '-')) from++;
  return { from, noun: noun.lower, of };
}

function classOf(noun: Word): LeftRole['of'] | null {
  if (noun.capital) return null;
  if (isRoleNoun(noun.lower) && !neverRolesBeforeNames.has(noun.lower)) return 'person';
  return nounsBeforeNames.has(noun.lower) ? 'organisation' : null;
}

/** Back over what describes a title at `roleFrom`: "[top] House Democrat", "[former] President". */
export function extendRole(words: readonly Word[], roleFrom: number): number {
  let from = roleFrom;
  while (
    from > 0 &&
    roleFrom - from < 4 &&
    (!words[from - 1]?.capital || modifiers.has(words[from - 1]?.lower ?? '')) &&
    describes(words, from - 1) &&
    words[from - 1]?.sentence === words[roleFrom]?.sentence
  )
    from--;
  while (from < roleFrom && isPossessive(words[from])) from++;
  return from;
}

/**
 * Reads the phrase that a name after a comma explains: "[the Under Secretary of State for Political Affairs], Ann Lee, said", "[his lawyer], Ann Lee,".
 * The phrase begins with an article or a possessive and its head is a person. Indices of its words without the article.
 *   not: "the company, Ann Lee said"        not: "met the president, Ann Lee and others" (a list)
 */
export function readLeftApposition(
  words: readonly Word[],
  nameFrom: number,
  nameTo: number,
): { from: number; to: number; noun: string } | null {
  const comma = nameFrom - 1;
  if (words[comma]?.text !== ',' || words[comma]?.sentence !== words[nameFrom]?.sentence) return null;
  const after = words[nameTo];
  if (
    after !== undefined &&
    after.sentence === words[nameFrom]?.sentence &&
    !/^[,.;:)—–-]$/.test(after.text) &&
    !after.verb
  )
    return null;
  const start = appositionStart(words, comma);
  if (start === null) return null;
  for (let at = start; at < comma; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !isRoleNoun(word.lower.replace(/\.$/, ''))) continue;
    if (at + 1 === comma || /^(?:of|for|at|in|on|to|from|with)$/.test(next.lower))
      return { from: start, to: comma, noun: word.lower };
  }
  return null;
}

/** Past the article or possessor that opens the phrase before a comma; one after "of" or "for" is inside it. */
function appositionStart(words: readonly Word[], comma: number): number | null {
  for (let at = comma - 1; at > comma - 20 && at >= 0; at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[comma]?.sentence || finiteForms.has(word.lower)) return null;
    const inside = /^(?:of|for|at|in|on)$/.test(words[at - 1]?.lower ?? '');
    if (/^(?:the|an?|his|her|its|their|one)$/.test(word.lower) && !inside) return at + 1;
    if (
      isPossessive(word) &&
      words[at - 1]?.capital === true &&
      !/^(?:of|for|at|in|on)$/.test(words[at - 2]?.lower ?? '')
    ) {
      let from = at - 1;
      while (words[from - 1]?.capital === true && words[from - 1]?.sentence === word.sentence) from--;
      return from;
    }
  }
  return null;
}

/** Past the article that opens the phrase of the noun at `head`, where only words that can describe it stand between. */
function articleBefore(words: readonly Word[], head: number): number | null {
  for (let at = head - 1; at >= Math.max(0, head - LONGEST); at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[head]?.sentence || word.quotation !== words[head]?.quotation)
      return null;
    if (/^(?:the|an?)$/.test(word.lower)) return at + 1;
    if (!isPossessive(word) && (!word.lexical || phraseEnders.has(word.lower) || finiteForms.has(word.lower)))
      return null;
    if (word.verb && tellsOf(words[at - 1])) return null;
  }
  return null;
}

/** Whether a word does what the verb after it says: "a federal [judge] ordered carmaker Ford"; not "the newly appointed head". */
const tellsOf = (word: Word | undefined): boolean =>
  word !== undefined && (word.noun !== null || (word.capital && !demonyms.has(word.lower)));

/** A noun that no table knows between a capitalised word and a noun: "Russian [flag] carrier". */
function apart(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (
    word === undefined ||
    before === undefined ||
    before.sentence !== word.sentence ||
    word.sentence !== words[at + 1]?.sentence
  )
    return false;
  if (!word.lexical || functionWords.has(word.lower) || phraseEnders.has(word.lower) || word.verb) return false;
  return before.capital && demonyms.has(before.lower.replace(/\.$/, ''));
}

/** "Finance minister", "Facilities manager" at the head of a sentence; not "Citing analyst", "Meanwhile economist". */
const opensOffice = (word: Word, next: Word): boolean =>
  isRoleNoun(next.lower) &&
  !functionWords.has(word.lower) &&
  !isFirstName(word.text) &&
  !word.lower.endsWith('ly') &&
  (!word.verb || FIELD.test(word.lower));

const FIELD =
  /^(?:accounting|acting|banking|engineering|housing|managing|manufacturing|marketing|mining|nursing|planning|shipping|retired)$/;

/** Whether the word at `at` can describe the noun after it: a modifier, another noun of the tables, a name, a possessive. */
function describes(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || word.sentence !== next.sentence || word.quotation !== next.quotation)
    return false;
  if (isPossessive(word)) return words[at - 1]?.capital === true;
  if (!word.lexical || (functionWords.has(word.lower) && !modifiers.has(word.lower))) return false;
  if (word.capital)
    return (
      !word.initial ||
      isPossessive(next) ||
      demonyms.has(word.lower) ||
      /\p{Lu}.*\p{Lu}/u.test(word.text) ||
      modifiers.has(word.lower) ||
      next.capital ||
      opensOffice(word, next)
    );
  return (
    modifiers.has(word.lower) || word.text.includes('-') || isRoleNoun(word.lower) || sortsOfNoun(word.lower).length > 0
  );
}
