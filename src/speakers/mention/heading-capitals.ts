import { nameOpeners } from '../data/function-words.ts';
import { legalForms, sortOfNameWord } from '../data/organisation-names.ts';
import { isPlace } from '../data/places.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { beginOfCapitals, endOfCapitals, isPhrase, isSmall } from './capital-block.ts';
import { endsBeforeBody, isNamedAgain } from './heading-end.ts';
import { endOfTelling } from './heading-that-tells.ts';
import { nameOf } from './known-name.ts';
import { LetterCases, MIXED } from './letter-cases.ts';
import type { Word } from './words.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\d&]+$/u;
/** Too long to be an acronym. */
const LONG_CAPITALS = /^\p{Lu}{5,}$/u;
const INITIALS = /^\p{Lu}[\p{Lu}&]{1,4}$/u;

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
    if (this.isHeading(from, at) || isNamedAgain(words, from, at)) return true;
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
    return isPhrase(this.words, from, from) || endsBeforeBody(words, from, at);
  }

  /** Whether capitals are surely no name: part of a phrase in capitals, or words that the text has in lower case, before a word that is not in capitals. */
  isHeading(from: number, to: number): boolean {
    const { words } = this;
    if (!CAPITALS.test(words[from]?.text ?? '')) return false;
    const run = words.slice(from, to);
    if (!run.every(({ text }) => CAPITALS.test(text))) return false;
    const name = nameOf(words, from, to);
    if (knownOrganisation(name) !== null || isPlace(name)) return false;
    const end = endOfCapitals(words, to);
    // "USA TODAY analysts": a name in running text.
    const goesOnSmall = words[end]?.lexical === true && words[end]?.capital === false;
    const before = beginOfCapitals(words, from) < from;
    if (!MIXED.test(words[end]?.text ?? '') || words[end]?.sentence !== words[from]?.sentence)
      return run.length > 1 && !goesOnSmall && this.tells(run, from, to);
    const next = words[to]?.lower ?? '';
    const named = isRoleNoun(next) || legalForms.has(next) || sortOfNameWord(next) !== null;
    if (named && run.length === 1 && !LONG_CAPITALS.test(run[0]?.text ?? '')) return false;
    if (before || end > to) return isPhrase(this.words, from, end);
    if (!named && run.length > 2 && run.some(isSmall)) return true;
    return run.some(({ text }) => text.length > 2) && this.isOrdinary(run);
  }

  /** `endOfTelling` of this text. */
  endOfTelling(from: number, to: number): number | null {
    return endOfTelling(this.words, this.cases, { from, to });
  }

  private isOrdinary(run: readonly Word[]): boolean {
    return run.every((word) => isSmall(word) || this.cases.inLowerCase(word));
  }

  /** "LEE DENIES CHARGE": a name of the text with words that are none; "LUNDE BANK" is a name as a whole. */
  private tells(run: readonly Word[], from: number, to: number): boolean {
    const names = this.namesIn(from, to);
    const isNamed = (at: number) => names.some((name) => name.from <= at && at < name.to);
    const others = run.filter((_, index) => !isNamed(from + index));
    if (names.length === 0 || others.length === 0) return false;
    return others.every(
      (word) =>
        sortOfNameWord(word.lower) === null &&
        !legalForms.has(word.lower) &&
        ((isSmall(word) && !nameOpeners.has(word.lower)) || word.verb || this.cases.inLowerCase(word)),
    );
  }

  /** The names within a heading: words that the text has elsewhere as names only, as "Lee" for "LEE DENIES". */
  namesIn(from: number, to: number): { readonly from: number; readonly to: number }[] {
    const names: { from: number; to: number }[] = [];
    for (let at = from; at < to; at++) {
      const word = this.words[at];
      if (
        word === undefined ||
        sortOfNameWord(word.lower) !== null ||
        this.cases.inLowerCase(word) ||
        (knownOrganisation(word.text) === null && (word.text.length < 4 || !this.cases.isNameElsewhere(word)))
      )
        continue;
      const last = names.at(-1);
      if (last?.to === at) last.to = at + 1;
      else names.push({ from: at, to: at + 1 });
    }
    return names;
  }
}
