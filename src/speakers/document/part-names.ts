import { genderOfFirstName, isFirstName } from '../data/first-names.ts';
import { functionWords } from '../data/function-words.ts';
import { isGroupNoun } from '../data/group-nouns.ts';
import { isKinRole } from '../data/kin.ts';
import { legalForms, sortOfNameWord } from '../data/organisation-names.ts';
import { demonyms, isPlace } from '../data/places.ts';
import type { NameMention } from '../mention/mention.ts';
import { foldName, nameWords } from '../name/fold.ts';
import { acronymOf } from '../name/organisation-name.ts';
import { parsePersonName } from '../name/person-name.ts';
import { type Entity, genderOf, wordsOf } from './entity.ts';

/** Adjectives that open the names of many bodies and name none alone. */
const TOO_COMMON =
  /^(?:american|national|united|general|international|royal|federal|central|first|new|north|south|east|west|great|supreme|democratic|republican|state|public|world|global|house|white|black|department|ministry|bank|university|office|senate|committee|council|board|court|center|centre|institute|association|union|republic|people|high)$/;

/** Last words of many names that stand for none of them: "News" is neither one agency's nor another's, "the House" not the White House. */
const NAMES_NONE = /^(?:house|news|media|press|radio|television|tv|broadcasting|network)$/;

/**
 * Folded words by which somebody may be called after the full name was given: a person's family name, or first name; an
 * organisation's first word, or its initials.
 */
export function callsBy(mention: NameMention): Set<string> {
  const words = nameWords(mention.name);
  const called = new Set<string>();
  if (words.length < 2 || mention.kind === 'place' || mention.kind === 'document') return called;
  const first = words[0] ?? '';
  if (
    mention.kind !== 'unknown' &&
    !TOO_COMMON.test(first) &&
    !functionWords.has(first) &&
    !demonyms.has(first) &&
    !isPlace(first) &&
    !(words.length > 2 && isPlace(words.slice(0, 2).join(' ')))
  )
    called.add(first);
  if (mention.kind !== 'person') {
    const acronym = acronymOf(mention.name);
    if (acronym.length > 1) called.add(acronym);
  }
  // "the Tribune Co" after "the Lunde Tribune Co"; a company's "Securities" or "Stores" are any other's, too.
  const paper =
    legalForms.has(words.at(-1) ?? '') && words.length > 2 && sortOfNameWord(words.at(-2) ?? '') === 'media';
  const form = paper ? words.pop() : undefined;
  const last = words.at(-1) ?? '';
  // "the Journal" after "the Wall Street Journal"; not "Democrats" after "Virginia Democrats", nor "workers" after a union's name.
  const isShort =
    sortOfNameWord(last) !== null &&
    (!legalForms.has(last) || isWorkingGroup(words)) &&
    !isGroupNoun(last) &&
    !NAMES_NONE.test(last);
  if (mention.kind === 'organisation' && isShort) {
    called.add(last);
    if (form !== undefined) called.add(`${last} ${form}`);
  }
  if (mention.kind !== 'organisation') {
    const person = parsePersonName(mention.name);
    if (person !== null && !isPlace(person.family))
      called.add(person.family).add(person.family.split(' ').at(-1) ?? person.family);
    else if (person !== null && mention.kind === 'person') called.add(person.family);
  }
  return called;
}

/** "The Group" after "the Joint Working Group"; a company's "Group" is any other's, too. */
const isWorkingGroup = (words: readonly string[]): boolean =>
  words.at(-1) === 'group' &&
  /^(?:action|advisory|contact|discussion|expert|focus|research|steering|study|support|working)$/.test(
    words.at(-2) ?? '',
  );

/** Those of the entities called by a single word that the mention's own evidence allows: family names before first names and initials. */
export function fittingPart(mention: NameMention, sharing: readonly Entity[]): Entity[] {
  const word = foldName(mention.name);
  const fitting = sharing.filter((entity) => fits(mention, entity));
  const family = fitting.filter((entity) => entity.kind !== 'organisation' && isFamilyName(word, entity));
  if (family.length > 1 && mention.role !== null) {
    const role = mention.role.toLowerCase();
    const sameRole = family.filter(({ roles }) => roles.some((other) => other.toLowerCase() === role));
    if (sameRole.length > 0) return sameRole;
    // "President Marsh" is the "Mr. Marsh" who is not Gina Marsh.
    const bare = family.filter((entity) => wordsOf(entity).length === 1);
    if (bearsTitle(mention) && bare.length > 0) return bare;
  }
  // "Unsung Perez" in a heading is hardly another Perez than Ann Perez.
  const known = family.filter((entity) => entity.kind === 'person' || isFirstName(wordsOf(entity)[0] ?? ''));
  if (known.length > 0) return known;
  return family.length > 0 ? family : fitting;
}

const isFamilyName = (word: string, entity: Entity): boolean =>
  wordsOf(entity).at(-1) === word || parsePersonName(entity.name)?.family === word;

function fits(mention: NameMention, entity: Entity): boolean {
  const acronym = /^\p{Lu}[\p{Lu}&.]+$/u.test(mention.name);
  // "OBAMA" in a line of capitals is no acronym.
  if (acronym && mention.name.length > 3 && entity.kind === 'person' && isFamilyName(foldName(mention.name), entity))
    return true;
  if (mention.kind === 'person')
    return entity.kind !== 'organisation' && sameGender(mention, entity) && !isRelativeOf(mention, entity);
  if (mention.kind === 'organisation')
    return (
      entity.kind === 'organisation' ||
      (entity.kind === 'unknown' && (!acronym || acronymOf(entity.name) === foldName(mention.name)))
    );
  if (mention.kind === 'place') return entity.kind === 'person' && wordsOf(entity).at(-1) === foldName(mention.name);
  return true;
}

/** "Senator Moor" is not Ann Moor, "her mother": whoever is known as somebody's relative does not hold the office that goes with the name alone. */
const isRelativeOf = (mention: NameMention, { roles }: Entity): boolean =>
  bearsTitle(mention) && roles.length > 0 && roles.every(isKinRole);

/** "Senator Moor", not "Moor, a farmer". */
export const bearsTitle = ({ role, runFrom, from }: NameMention): boolean =>
  role !== null && !isKinRole(role) && runFrom < from;

/** "Mrs. Marsh" is not Paul Marsh: the mention's own gender, against what the text or else the given name shows. */
function sameGender(mention: NameMention, entity: Entity): boolean {
  if (mention.gender === 'unknown') return true;
  const shown = genderOf(entity);
  const gender = shown === 'unknown' ? genderOfFirstName(wordsOf(entity)[0] ?? '') : shown;
  return gender === 'unknown' || gender === mention.gender;
}
