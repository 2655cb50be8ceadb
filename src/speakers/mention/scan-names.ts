import { functionWords, generalAcronyms, nameOpeners } from '../data/function-words.ts';
import { isGroupNoun } from '../data/group-nouns.ts';
import { nameParticles } from '../data/honorifics.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { familyNamesOf, isFamilyNameAfterGiven, standsForBearer } from './family-names.ts';
import { kindOfNoun } from './noun-kind.ts';
import { joinsOffice, listInOffice, takesComplement } from './office-complement.ts';
import { isPossessive, type Word } from './words.ts';

/** A run of capitalised words `[from, to)`, with the small words inside names: "Under Secretary of State for Political Affairs". */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** The longest run read as one: longer ones are lists in capitals. */
const LONGEST_RUN = 18;

/**
 * All runs of capitalised words in order. A capital at the head of a sentence counts where the word is no function word and either another
 * capital follows or `knownInside` has seen the word capitalised within a sentence.
 *   matches:  "[Secretary of War Hollis] stated"      not: "[However], the plan"
 */
export function scanNames(words: readonly Word[], knownInside: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  const familyNames = familyNamesOf(words);
  let at = 0;
  while (at < words.length) {
    const from = standsForBearer(words, at, familyNames) ? at : runStart(words, at, knownInside);
    if (from === null) {
      at++;
      continue;
    }
    const to = runEnd(words, from);
    if (!isCapitalCompound(words[to])) runs.push({ from, to });
    at = to;
  }
  return runs;
}

/**
 * Words seen with a capital where a capital tells something: inside a sentence, with capitals of their own ("AcmeAI"), or as the source of
 * a statement (1 in `inSource`) that no noun for people or bodies explains.
 */
export function capitalisedInside(words: readonly Word[], inSource: Uint8Array): Set<string> {
  const seen = new Set<string>();
  words.forEach((word, at) => {
    if (!word.capital || !word.lexical || word.headline) return;
    if (!word.initial || /^\P{Lu}*\p{Lu}.*\p{Lu}/u.test(word.text)) seen.add(word.text);
    else if (inSource[at] === 1 && kindOfNoun(word.lower) === null) seen.add(word.text);
  });
  return seen;
}

/** "Francisco-based" after "San": the run before it is part of an adjective. */
const isCapitalCompound = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && /^\p{Lu}/u.test(word.text) && word.text.includes('-');

function runStart(words: readonly Word[], at: number, knownInside: ReadonlySet<string>): number | null {
  const word = words[at];
  if (word === undefined || !word.capital || !word.lexical) return null;
  if (isStopWord(word) && !(opensName(words, at) && !word.initial)) return null;
  if (!word.initial) return at;
  const next = words[at + 1];
  const followed =
    next !== undefined &&
    continues(words, at + 1) &&
    ((next.capital && !isStopWord(next)) || overConnector(words, at, at + 1) !== null);
  if (followed || knownInside.has(word.text)) return at;
  // "Lee's" at the head of a sentence, "Police said": a name or nobody's; group nouns are read as noun phrases.
  return isGroupNoun(word.lower) || isRoleNoun(word.lower)
    ? null
    : next?.lower === 'said' || isPossessive(next) || opensApposition(words, at)
      ? at
      : null;
}

/** "Acme, a startup,": a lone capital that an apposition explains. */
const opensApposition = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === ',' && /^(?:an?|the)$/.test(words[at + 2]?.lower ?? '');

/** "The", "March", "He": capitalised, no part of a name. All capitals ("WHO", "US") are acronyms, single letters initials. */
function isStopWord(word: Word): boolean {
  if (generalAcronyms.has(word.text)) return true;
  if (!functionWords.has(word.lower)) return false;
  return (
    !/^\p{Lu}{2,5}$/u.test(word.text) ||
    word.headline ||
    /^(?:I|IF|AND|THE|NOT|NO|ALL|WE|MY|IN|ON|OF|OUR|YOU|ARE|FOR|HE|SHE|BUT|TO|IS|VERY)$/.test(word.text)
  );
}

/** Whether the word at `at` stands right beside the one before it, in the same sentence and on the same side of a quotation mark. */
function continues(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    before.sentence === word.sentence &&
    before.quotation === word.quotation
  );
}

/** "INFLATION Lee", "PRICES WENT DOWN Lee": a run in capitals, too long for acronyms, before a word that is not. */
function endsCapitals(words: readonly Word[], from: number, at: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '')) return false;
  if (LONG_CAPITALS.test(words[at - 1]?.text ?? '')) return true;
  const run = words.slice(from, at);
  return run.every((word) => CAPITALS.test(word.text)) && run.some((word) => LONG_CAPITALS.test(word.text));
}

const CAPITALS = /^\p{Lu}{2,}$/u;
const LONG_CAPITALS = /^\p{Lu}{5,}$/u;

function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN && continues(words, to)) {
    const word = words[to];
    // "GEITHNER Geithner said": a heading run into its text.
    if (word === undefined || endsCapitals(words, from, to) || word.lower === words[to - 1]?.lower) break;
    const ends = isStopWord(word) && !opensName(words, to) && !isFamilyNameAfterGiven(words, to);
    if (word.capital && word.lexical && !ends) to++;
    else {
      const next = overConnector(words, from, to);
      if (next === null) break;
      to = next;
    }
  }
  return to;
}

/** "New" in "Bank of New York": a function word that opens many names, with a capital after it. */
const opensName = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    nameOpeners.has(word.lower) &&
    word.capital &&
    next?.capital === true &&
    continues(words, at + 1) &&
    !isStopWord(next)
  );
};

/** Past "of the", "and", "&", a particle or an initial's dot, where a capital follows; `null` where the run ends. */
function overConnector(words: readonly Word[], from: number, at: number): number | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !continues(words, at + 1)) return null;
  const capitalNext = next.capital && next.lexical && !isStopWord(next);
  if ((word.text === '&' || nameParticles.has(word.text)) && capitalNext) return at + 2;
  const third = words[at + 2];
  const particles = nameParticles.has(word.text) && nameParticles.has(next.text);
  if (particles && third?.capital === true && continues(words, at + 2) && !isStopWord(third)) return at + 3;
  if (word.text === '.' && /^\p{Lu}$/u.test(words[at - 1]?.text ?? '') && capitalNext) return at + 2;
  const before = words[at - 1];
  if (word.lower === 'of' || word.lower === 'for' || word.lower === 'on') {
    if (before === undefined || !takesComplement(words, from, at)) return null;
    if (capitalNext || (opensName(words, at + 1) && next.lexical)) return at + 2;
    const afterArticle = words[at + 2];
    return next.lower === 'the' &&
      word.lower !== 'on' &&
      afterArticle?.capital === true &&
      !isStopWord(afterArticle) &&
      continues(words, at + 2)
      ? at + 3
      : null;
  }
  if (word.lower === 'and' && capitalNext && !isRoleNoun(next.lower))
    return joinsOffice(words, from, at) ? at + 2 : null;
  if (word.text === ',') {
    const conjunction = next.lower === 'and' ? 1 : 0;
    const capital = words[at + 1 + conjunction];
    return capital?.capital === true && !isStopWord(capital) && listInOffice(words, from, at)
      ? at + 2 + conjunction
      : null;
  }
  return null;
}
