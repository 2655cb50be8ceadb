import { onceAWord } from '../../text/word-memo.ts';
import { legalForms, sortOfNameWord } from '../data/organisation-names.ts';
import type { Sort } from '../data/organisation-nouns.ts';
import { type KnownOrganisation, otherNames } from '../data/other-names.ts';
import { demonyms, isPlace } from '../data/places.ts';
import { foldName } from './fold.ts';
import { lettersOf } from './letters.ts';

/** A name without its legal form, folded: "Acme Inc." and "the Acme Corporation" → "acme"; "U.S. company" stays whole. */
export const organisationKey = onceAWord((name): string => {
  const words = foldName(name).split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '') && !(words.length === 2 && isNational(words[0])))
    words.pop();
  if (words.length > 1 && words.at(-1) === '&') words.pop();
  if (words.length > 1 && words.at(-1) === 'dept') words[words.length - 1] = 'department';
  return words.join(' ');
});

/** The key of a name that no table knows: a unit's "Holdings" stays, where the short name alone is somebody else's. */
export function ownKey(name: string): string {
  const key = organisationKey(name);
  return HOLDING.test(foldName(name)) && knownByKey.has(key) ? foldName(name) : key;
}

/** "us", "german": an adjective that "company" needs. */
const isNational = (word: string | undefined): boolean => word !== undefined && (demonyms.has(word) || isPlace(word));

const knownByKey: ReadonlyMap<string, KnownOrganisation> = (() => {
  const byKey = new Map<string, KnownOrganisation>();
  for (const organisation of otherNames) {
    for (const name of [organisation.name, ...organisation.also]) byKey.set(organisationKey(name), organisation);
  }
  return byKey;
})();

/** Whether some name of the table ends in a word, in lower case: others need no look at the words before it. */
export const endsKnownName = (word: string): boolean => lastWords.has(word);

const lastWords: ReadonlySet<string> = new Set(
  otherNames.flatMap(({ name, also }) => [name, ...also].map((each) => foldName(each).split(' ').at(-1) ?? '')),
);

/** Names of the table by their letters; letters that two share tell neither. */
const knownByLetters: ReadonlyMap<string, KnownOrganisation | null> = (() => {
  const byLetters = new Map<string, KnownOrganisation | null>();
  for (const [key, organisation] of knownByKey) {
    const letters = lettersOf(key);
    if (letters !== null)
      byLetters.set(letters, (byLetters.get(letters) ?? organisation) === organisation ? organisation : null);
  }
  return byLetters;
})();

const sameLetters = (key: string): KnownOrganisation | null => knownByLetters.get(lettersOf(key) ?? '') ?? null;

/** The organisation that the table of other names knows under this name; `null` for the rest. A nation's own bodies are known with its "U.S.", too. */
export const knownOrganisation = onceAWord((name): KnownOrganisation | null => {
  const key = organisationKey(name);
  const known = knownByKey.get(key) ?? nationalBody(key) ?? sameLetters(key);
  if (known === null || !HOLDING.test(foldName(name))) return known;
  // "HSBC Holdings" is HSBC; a short name with "Holdings" is a unit of its own.
  return organisationKey(known.name) === key ? known : null;
});

const HOLDING = / holdings?$/;

function nationalBody(key: string): KnownOrganisation | null {
  if (!key.startsWith('us ')) return null;
  const known = knownByKey.get(key.slice(3)) ?? null;
  return known !== null && (known.sort === 'government' || known.sort === 'court') ? known : null;
}

/** The sort of body that the words of a name show; `null` where they show none. */
export function sortOfName(name: string): Sort | null {
  const known = knownOrganisation(name);
  if (known !== null) return known.sort;
  const words = foldName(name).split(' ');
  const head = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const before = head > 0 ? sortOfNameWord(words[head - 1] ?? '') : null;
  if (before !== null) return before;
  if (words.length < 2) return null;
  return sortOfNameWord(words.at(-1) ?? '') ?? (words.length > 2 ? sortOfNameWord(words.at(-2) ?? '') : null);
}

/** "United Auto Workers" → "uaw": the first letters of the words that carry the name. */
export function acronymOf(name: string): string {
  const words = foldName(name)
    .split(/[ -]/)
    .filter((word) => !/^(?:of|for|and|the|on|in|&)$/.test(word));
  return words.length < 2 ? '' : words.map((word) => word[0] ?? '').join('');
}

/** "Department", "Bank": what a document may call a body, but no name of it elsewhere: Britain has a Treasury, too, and London a Times. */
export function isTypeWord(alias: string): boolean {
  return !alias.includes(' ') && sortOfNameWord(foldName(alias)) !== null;
}
