import { isGroupNoun } from '../data/group-nouns.ts';
import { isPlace } from '../data/places.ts';
import { isRoleNoun, rolesThatAreNamesToo } from '../data/role-nouns.ts';
import { familyNamesOf, standsForBearer } from './family-names.ts';
import { HeadingCapitals } from './heading-capitals.ts';
import { describesBody, isSentenceAdverb, opensAsAdverb } from './leading-words.ts';
import { LostMarks } from './lost-mark.ts';
import { overConnector, runEnd } from './run-end.ts';
import { continues, isStopWord, opensName, opensPaper } from './run-words.ts';
import { isPossessive, type Word } from './words.ts';

/** A run of capitalised words `[from, to)`, with the small words inside names: "Under Secretary of State for Political Affairs". */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/**
 * All runs of capitalised words in order. A capital at the head of a sentence counts where the word is no function word and either another
 * capital follows or `knownInside` has seen the word capitalised within a sentence. `inSource` has 1 for words of sources.
 *   matches:  "[Secretary of War Hollis] stated"      not: "[However], the plan"
 */
export function scanNames(words: readonly Word[], knownInside: ReadonlySet<string>, inSource: Uint8Array): NameRun[] {
  const runs: NameRun[] = [];
  const familyNames = familyNamesOf(words);
  const headings = new HeadingCapitals(words);
  const lost = new LostMarks(words);
  let at = 0;
  while (at < words.length) {
    const from = standsForBearer(words, at, familyNames) ? at : runStart(words, at, knownInside);
    if (from === null) {
      at++;
      continue;
    }
    const to = runEnd(words, from, headings, lost);
    const telling = headings.endOfTelling(from, to);
    // A source that begins with a heading is nobody's whom the heading tells of.
    if (telling !== null) runs.push(...(inSource[from] === 1 ? [] : headings.namesIn(from, to)));
    else if (headings.isHeading(from, to)) runs.push(...headings.namesIn(from, to));
    else if (!isCapitalCompound(words[to])) runs.push({ from, to });
    at = telling ?? to;
  }
  return runs;
}

/**
 * Words seen with a capital where a capital tells something: inside a sentence, with capitals of their own ("AcmeAI"), or as the source of
 * a statement (1 in `inSource`) that no noun for people or bodies explains. "Judge" before "Ann Lee" is no name for that.
 */
export function capitalisedInside(words: readonly Word[], inSource: Uint8Array): Set<string> {
  const seen = new Set<string>();
  words.forEach((word, at) => {
    if (!word.capital || !word.lexical || word.headline || isTitleOf(word, words[at + 1])) return;
    if (!word.initial || /^\P{Lu}*\p{Lu}.*\p{Lu}/u.test(word.text)) seen.add(word.text);
    else if (inSource[at] === 1 && word.noun === null) seen.add(word.text);
  });
  return seen;
}

const isTitleOf = (word: Word, next: Word | undefined): boolean =>
  rolesThatAreNamesToo.has(word.lower) && next?.capital === true && next.lexical && next.sentence === word.sentence;

/** "Francisco-based" after "San": the run before it is part of an adjective. */
const isCapitalCompound = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && /^\p{Lu}/u.test(word.text) && word.text.includes('-');

function runStart(words: readonly Word[], at: number, knownInside: ReadonlySet<string>): number | null {
  const word = words[at];
  if (word === undefined || !word.capital || !word.lexical) return null;
  if (isStopWord(word) && !(opensName(words, at) && (!word.initial || opensPlace(words, at) || opensPaper(words, at))))
    return null;
  if (describesBody(words, at) || opensAsAdverb(words, at) || isSentenceAdverb(words, at)) return null;
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

/** "New York": at the head of a sentence, too. */
const opensPlace = (words: readonly Word[], at: number): boolean =>
  isPlace(`${words[at]?.text} ${words[at + 1]?.text}`);

/** "Acme, a startup,": a lone capital that an apposition explains. */
const opensApposition = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === ',' && /^(?:an?|the)$/.test(words[at + 2]?.lower ?? '');
