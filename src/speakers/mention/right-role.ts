import { determiners, functionWords, phraseEnders } from '../data/function-words.ts';
import { sortsOfNoun } from '../data/organisation-nouns.ts';
import { isRoleNoun, neverRolesBeforeNames, rolesThatAreNamesToo } from '../data/role-nouns.ts';
import { isPossessive, type Word } from './words.ts';

/** An apposition after a name: ", the White House press secretary,". Indices of its words, the article left out. */
export interface RightRole {
  readonly from: number;
  readonly to: number;
  /** Its head: "secretary", "company". */
  readonly noun: string;
  readonly of: 'person' | 'organisation';
}

const LONGEST = 22;

/**
 * Reads the apposition after a name that ends before `at`, if one stands there.
 *   "Dana Moor, [president of the club], said"     "Mr. Smith, 51, [a lawyer for the firm],"     "T. Vale ([treasurer])"
 * `surelyPerson`: the name is a person's beyond doubt.
 *   not: "Ann Lee, however, said"                    not: "Ann Lee, who chairs the board, said"
 */
export function readRightRole(words: readonly Word[], at: number, surelyPerson: boolean): RightRole | null {
  if (words[at]?.text === '(') return readBracketedRole(words, at);
  let from = at;
  if (words[from]?.text !== ',') return null;
  from++;
  if (/^\d{2}$/.test(words[from]?.text ?? '') && words[from + 1]?.text === ',') from += 2;
  const start = words[from];
  if (start === undefined || start.sentence !== words[at]?.sentence) return null;
  // "Ms. Lee, your next witness." is said to whoever calls her.
  if (start.lower === 'your') return null;
  const bare = !determiners.has(start.lower);
  if (!bare) from++;
  else if (start.verb) return null;
  const head = findHead(words, from);
  if (head === null) return null;
  const noun = words[head];
  if (noun === undefined) return null;
  if (noun.capital && rolesThatAreNamesToo.has(noun.lower)) return null;
  if (bare && words.slice(from, head).some((word) => functionWords.has(word.lower) || /^\d/.test(word.text)))
    return null;
  const headOf = noun.lower === 'head' && words[head + 1]?.lower === 'of';
  if (head === from && neverRolesBeforeNames.has(noun.lower) && !headOf) return null;
  const of = isRoleNoun(noun.lower) ? 'person' : sortsOfNoun(noun.lower).length > 0 ? 'organisation' : null;
  if (of === null || (bare && of === 'organisation')) return null;
  const to = phraseEnd(words, head + 1);
  // "In Ohio, the bank chief said": a new subject, no apposition. After a person's name a comma may have been forgotten.
  if (words[to]?.verb === true && !surelyPerson) return null;
  return { from, to, noun: noun.lower, of };
}

const LONGEST_BRACKETED = 5;

/** Brackets that hold an office and nothing else; not "(D-Maine)", "(pictured)". */
function readBracketedRole(words: readonly Word[], open: number): RightRole | null {
  const from = determiners.has(words[open + 1]?.lower ?? '') ? open + 2 : open + 1;
  let to = from;
  while (to - from < LONGEST_BRACKETED && words[to]?.lexical === true) to++;
  const noun = words[to - 1];
  const whole = to > from && words[to]?.text === ')' && noun !== undefined && isRoleNoun(noun.lower);
  return whole && !noun.capital ? { from, to, noun: noun.lower, of: 'person' } : null;
}

/** The last noun of the phrase that begins at `from`, before its first preposition, relative, comma or end. */
function findHead(words: readonly Word[], from: number): number | null {
  let head: number | null = null;
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[from]?.sentence) break;
    if (isPossessive(word) || word.text === '-') continue;
    if (!word.lexical || (phraseEnders.has(word.lower) && head !== null && word.lower !== 'and')) break;
    if (phraseEnders.has(word.lower) && word.lower !== 'and') return null;
    head = at;
    const next = words[at + 1];
    if (isRoleNoun(word.lower) && !isRoleNoun(next?.lower ?? '') && next?.capital !== true && !isPossessive(next))
      break;
  }
  return head;
}

/** Where the apposition ends: a comma, a dash, a relative, the sentence's end. "and" and commas between capitals go on. */
function phraseEnd(words: readonly Word[], from: number): number {
  let at = from;
  for (; at < Math.min(words.length, from + LONGEST); at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[from - 1]?.sentence) break;
    if (/^(?:who|whom|whose|which|where|said|says|told|added|[.;:!?—–()"“”]|--)$/.test(word.lower)) break;
    if (word.text === ',' && !(words[at - 1]?.capital === true && closesList(words, at))) break;
  }
  while (at > from && words[at - 1]?.text === ',') at--;
  return at;
}

/** "Foreign Assistance, Humanitarian Affairs, and Religious Freedom": capitals after a comma that an "and" closes soon. */
function closesList(words: readonly Word[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(words.length, comma + 6); at++) {
    const word = words[at];
    if (word?.lower === 'and') return words[at + 1]?.capital === true;
    if (word === undefined || (!word.capital && word.text !== ',')) return false;
  }
  return false;
}
