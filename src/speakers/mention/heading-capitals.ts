import { functionWords, nameOpeners } from '../data/function-words.ts';
import { legalForms, sortOfNameWord } from '../data/organisation-names.ts';
import { isPlace } from '../data/places.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { looksLikeVerb } from '../data/verbs.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { LetterCases, MIXED } from './letter-cases.ts';
import type { Word } from './words.ts';

const CAPITALS = /^\p{Lu}{2,}$/u;
const ANY_CAPITALS = /^(?:\p{Lu}+|N['’]T)$/u;
/** Too long to be an acronym. */
const LONG_CAPITALS = /^\p{Lu}{5,}$/u;
const INITIALS = /^\p{Lu}{2,5}$/u;
/** Function words that are acronyms as well. */
const ACRONYM_TOO = /^(?:us|it|who)$/;
const LONGEST_HEADING = 12;

/**
 * Tells a heading in capitals that runs into the name after it from capitals that belong to the name.
 *   "[JOBS] Lee said", where the text speaks of jobs      "NO END TO THE [SLIDE] Lee said"      "[INFLATION] Lee said"
 *   not: "[SEC] Chairman Lee", "[CITIC] Securities", "[MAN] Group"
 */
export class HeadingCapitals {
  private readonly words: readonly Word[];
  private readonly cases: LetterCases;

  constructor(words: readonly Word[]) {
    this.words = words;
    this.cases = new LetterCases(words);
  }

  /** Whether the run that began at `from` ends before the word at `at`, because it is a heading so far. */
  end(from: number, at: number): boolean {
    const { words } = this;
    const next = words[at];
    if (next === undefined || !CAPITALS.test(words[at - 1]?.text ?? '')) return false;
    if (!MIXED.test(next.text)) return this.runsInto(from, at);
    if (this.isHeading(from, at)) return true;
    // "CITIC Securities": one word alone may be a name's, however long.
    const named = legalForms.has(next.lower) || sortOfNameWord(next.lower) === 'business';
    if (named && at - from === 1) return false;
    if (LONG_CAPITALS.test(words[at - 1]?.text ?? '')) return true;
    const run = words.slice(from, at);
    return run.every(({ text }) => CAPITALS.test(text)) && run.some(({ text }) => LONG_CAPITALS.test(text));
  }

  /** "NO END TO THE SLIDE | FDA said": initials after words that are no name's, where the sentence goes on in small letters. */
  private runsInto(from: number, at: number): boolean {
    const { words } = this;
    const [short, after] = [words[at], words[at + 1]];
    if (short === undefined || !INITIALS.test(short.text) || after === undefined || !after.lexical || after.capital)
      return false;
    if (legalForms.has(short.lower) || this.cases.inLowerCase(short)) return false;
    if (knownOrganisation(short.text) !== null && this.isOrdinary(words.slice(from, at))) return true;
    return this.isPhrase(from, from);
  }

  /** Whether capitals are surely no name: part of a phrase in capitals, or words that the text has in lower case, before a word that is not in capitals. */
  isHeading(from: number, to: number): boolean {
    const { words } = this;
    if (!CAPITALS.test(words[from]?.text ?? '')) return false;
    const run = words.slice(from, to);
    if (!run.every(({ text }) => CAPITALS.test(text))) return false;
    const name = run.map(({ text }) => text).join(' ');
    if (knownOrganisation(name) !== null || isPlace(name)) return false;
    const end = this.endOfCapitals(to);
    const before = this.beginOfCapitals(from) < from;
    if (!MIXED.test(words[end]?.text ?? '') || words[end]?.sentence !== words[from]?.sentence)
      return run.length > 1 && this.tells(run, from, to);
    const next = words[to]?.lower ?? '';
    const named = isRoleNoun(next) || legalForms.has(next) || sortOfNameWord(next) !== null;
    if (named && run.length === 1 && !LONG_CAPITALS.test(run[0]?.text ?? '')) return false;
    if (before || end > to) return this.isPhrase(from, end);
    if (!named && run.length > 2 && run.some(isSmall)) return true;
    return run.some(({ text }) => text.length > 2) && this.isOrdinary(run);
  }

  private isOrdinary(run: readonly Word[]): boolean {
    return run.every((word) => isSmall(word) || this.cases.inLowerCase(word));
  }

  /** "LEE DENIES CHARGE": a name of the text with words that are none. */
  private tells(run: readonly Word[], from: number, to: number): boolean {
    if (legalForms.has(run.at(-1)?.lower ?? '') || this.namesIn(from, to).length === 0) return false;
    return (
      run.some((word) => (isSmall(word) && !nameOpeners.has(word.lower)) || looksLikeVerb(word.lower)) ||
      run.filter((word) => this.cases.inLowerCase(word)).length > 1
    );
  }

  /** The names within a heading: words that the text has elsewhere as names only, as "Lee" for "LEE DENIES". */
  namesIn(from: number, to: number): { readonly from: number; readonly to: number }[] {
    const names: { from: number; to: number }[] = [];
    for (let at = from; at < to; at++) {
      const word = this.words[at];
      if (
        word === undefined ||
        word.text.length < 4 ||
        sortOfNameWord(word.lower) !== null ||
        this.cases.inLowerCase(word) ||
        !this.cases.isNameElsewhere(word)
      )
        continue;
      const last = names.at(-1);
      if (last?.to === at) last.to = at + 1;
      else names.push({ from: at, to: at + 1 });
    }
    return names;
  }

  /** "NO END TO THE SLIDE": the capitals around a run hold a small word; the article that opens a sentence shows nothing. */
  private isPhrase(from: number, end: number): boolean {
    const begin = this.beginOfCapitals(from);
    return this.words.slice(begin, end).some((word, index) => isSmall(word) && (index > 0 || word.text.length > 1));
  }

  private endOfCapitals(to: number): number {
    let end = to;
    while (end - to < LONGEST_HEADING && ANY_CAPITALS.test(this.words[end]?.text ?? '')) end++;
    return end;
  }

  private beginOfCapitals(from: number): number {
    let begin = from;
    while (from - begin < LONGEST_HEADING && this.continues(begin - 1)) begin--;
    return begin;
  }

  private continues(at: number): boolean {
    const word = this.words[at];
    return word !== undefined && ANY_CAPITALS.test(word.text) && word.sentence === this.words[at + 1]?.sentence;
  }
}

const isSmall = ({ lower }: Word): boolean => functionWords.has(lower) && !ACRONYM_TOO.test(lower);
