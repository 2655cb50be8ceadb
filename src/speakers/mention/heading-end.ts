import { legalForms, sortOfNameWord } from '../data/organisation-names.ts';
import { isPlace } from '../data/places.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { endOfCapitals, isSmall } from './capital-block.ts';
import { nameOf } from './known-name.ts';
import type { Word } from './words.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\d&]+$/u;
/** Small words that stand inside names, too. */
const IN_NAMES = /^(?:of|and|for|the|&)$/;

/** "GM | General Motors": a well-known body's name in capitals, and its name or another's right after it. */
export function isNamedAgain(words: readonly Word[], from: number, at: number): boolean {
  const isKnown = (first: number, last: number) => knownOrganisation(nameOf(words, first, last)) !== null;
  if (!isKnown(from, at) || !(isKnown(at, at + 1) || isKnown(at, at + 2))) return false;
  return !isKnown(from, at + 1) && !isKnown(from, at + 2);
}

/**
 * Whether capitals at the head of a sentence are a heading that ends at a well-known body's initials, which do something: "TOUGH TERMS | FDA is",
 * "MORE WORK | FDA said".
 *   not: "NEW YORK FED said", "LUNDE BANK UBS" (words of names), "Acme's LUNDE FDA said" (within a sentence)
 */
export function endsBeforeBody(words: readonly Word[], from: number, at: number): boolean {
  if (!isBodyInCapitals(words[at]) || at - from < 2 || !opensHeading(words, from)) return false;
  const run = words.slice(from, at);
  // "TAXING TIMES": no name begins with what somebody does.
  const told = run[0]!.verb && run[0]!.lower.endsWith('ing');
  const plain = run.every(({ text, lower }) => CAPITALS.test(text) && (told || isPlainWord(lower)));
  const name = nameOf(words, from, at);
  if (!plain || isPlace(name) || knownOrganisation(name) !== null) return false;
  if (knownOrganisation(nameOf(words, from, at + 1)) !== null || isPlace(words[at - 1]?.text ?? '')) return false;
  return words[at + 1]?.verb === true;
}

/** At the head of a sentence, or after a comma in a heading: "OUTPUT FLAT, [MORE] WORK". */
const opensHeading = (words: readonly Word[], from: number): boolean =>
  words[from]?.initial === true || (words[from - 1]?.text === ',' && CAPITALS.test(words[from - 2]?.text ?? ''));

/** "FED SEEN | ON HOLD Stocks fell": whether capitals go on at `to` with a small word that stands in no name, and more than that. */
export function goesOnSmall(words: readonly Word[], to: number): boolean {
  const next = words[to];
  const sentence = words[to - 1]?.sentence;
  if (next === undefined || next.sentence !== sentence || !CAPITALS.test(next.text)) return false;
  if (!isSmall(next) || IN_NAMES.test(next.lower)) return false;
  return endOfCapitals(words, to) > to + 1;
}

/** Where the heading ends whose capitals go on at `to`: before a well-known body's name that closes them. */
export function endOfHeading(words: readonly Word[], to: number): number {
  const end = endOfCapitals(words, to);
  return isBodyInCapitals(words[end - 1]) ? end - 1 : end;
}

/** "FED", "GM". */
export function isBodyInCapitals(word: Word | undefined): boolean {
  const body = word !== undefined && CAPITALS.test(word.text) ? knownOrganisation(word.text) : null;
  return body !== null && body.sort !== 'country';
}

/** Whether a word is none for an office, a legal form or a sort of body, as stand after a body's name and in names. */
export const isPlainWord = (lower: string): boolean =>
  !isRoleNoun(lower) && !legalForms.has(lower) && sortOfNameWord(lower) === null;
