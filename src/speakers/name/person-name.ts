import { nameParticles, nameSuffixes } from '../data/honorifics.ts';
import { sameGivenName } from '../data/nicknames.ts';
import { editDistance } from './edit-distance.ts';
import { nameWords } from './fold.ts';

/** A person's name in its parts, folded. `given` is `null` where only a family name stands. */
export interface PersonName {
  readonly given: string | null;
  readonly middle: readonly string[];
  readonly family: string;
  readonly suffix: string | null;
}

/** Particles that are given names where they stand first: "Ben Carson", "Al Gore". */
const GIVEN_NAMES_TOO = new Set(['ben', 'al']);

/**
 * Splits a person's name without its titles: "Robert F. Kennedy Jr." → robert, f, kennedy, jr. Particles belong to the family
 * name ("Ursula von der Leyen"). `null` for an empty name.
 */
export function parsePersonName(name: string): PersonName | null {
  const words = nameWords(name);
  const last = words.at(-1);
  const suffix = words.length > 1 && last !== undefined && nameSuffixes.has(last) ? last : null;
  if (suffix !== null) words.pop();
  if (words.length === 0) return null;
  let familyFrom = words.length - 1;
  while (familyFrom > 1 && nameParticles.has(words[familyFrom - 1] ?? '')) familyFrom--;
  if (familyFrom === 1 && nameParticles.has(words[0] ?? '') && !GIVEN_NAMES_TOO.has(words[0] ?? '')) familyFrom = 0;
  return {
    given: familyFrom === 0 ? null : (words[0] ?? null),
    middle: words.slice(1, familyFrom),
    family: words.slice(familyFrom).join(' '),
    suffix,
  };
}

/**
 * Whether two full names can be one person's: the same family name, given names that are the same or forms of one, and no
 * middle name or suffix that contradicts. "Paul Marsh" and "Paul J. Marsh" can; "Paul W. Marsh" and "Paul H.W. Marsh" cannot.
 */
export function compatibleNames(a: PersonName, b: PersonName): boolean {
  if (a.family !== b.family || a.given === null || b.given === null) return false;
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  if (givenNames(a) === givenNames(b)) return true;
  return (sameGivenName(a.given, b.given) || oneLetterApart(a.given, b.given)) && compatibleMiddles(a.middle, b.middle);
}

/** "jean-claude" and "jean claude" are one. */
const givenNames = ({ given, middle }: PersonName): string => [given, ...middle].join(' ').replaceAll('-', ' ');

/** "nicolas" and "nicholas": spellings of one name, where both are long enough to tell. */
const oneLetterApart = (a: string, b: string): boolean => a.length > 4 && b.length > 4 && editDistance(a, b, 1) <= 1;

function compatibleMiddles(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [first, second] = [a.join(''), b.join('')];
  return first[0] === second[0] && (first.length === 1 || second.length === 1 || first === second);
}
