import type { Gender } from '../data/gender.ts';
import type { Sort } from '../data/organisation-nouns.ts';
import { genderOfNoun } from '../data/role-nouns.ts';
import { linesOfKnown } from '../data/well-known-lines.ts';
import type { Kind, NameMention, NounPhrase } from '../mention/mention.ts';
import { inTitleCase, isInCapitals } from '../name/capitals.ts';
import { foldName, nameWords } from '../name/fold.ts';
import { knownOrganisation, organisationKey } from '../name/organisation-name.ts';

/** Somebody or something that a document names, gathered from all its mentions there. */
export interface Entity {
  readonly id: number;
  /** The fullest name that the document gives. */
  name: string;
  /** What `wordsOf` has worked out. */
  words: readonly string[] | null;
  kind: Kind;
  sort: Sort | null;
  /** All forms of the name in the document, as written. */
  readonly names: Set<string>;
  /** Roles as given, in order, verbatim. */
  readonly roles: string[];
  /** Lower-case nouns used of it: "startup", "senator". */
  readonly nouns: Set<string>;
  /** What titles and nouns state, and what pronouns show where only this person can be meant. */
  readonly genderVotes: { male: number; female: number };
  /** How often "it" could only mean this one. */
  thingVotes: number;
  /** How often it stands after "in" or "near", as places do. */
  locations: number;
  mentions: number;
  /** Shares in it are traded, as what stands after its name shows. */
  traded: boolean;
  /** Is what speaks in some source of the document. */
  speaks: boolean;
  /** `false` for those the text only describes: "a spokesman", "hundreds of employees", "the letter". */
  readonly named: boolean;
  /** Described by "the …", without the text having brought it up before: often somebody named, by another word. */
  readonly definite: boolean;
  /** Who made it, for a letter or a report. */
  author: Entity | null;
}

export function newEntity(id: number, mention: NameMention): Entity {
  return {
    id,
    name: mention.name,
    words: null,
    kind: mention.kind,
    sort: mention.sort,
    names: new Set(),
    roles: [],
    nouns: new Set(),
    genderVotes: { male: 0, female: 0 },
    thingVotes: 0,
    locations: 0,
    mentions: 0,
    traded: false,
    speaks: false,
    named: true,
    definite: false,
    author: null,
  };
}

/** Somebody or something that the text describes without a name. */
export function describedEntity(id: number, { kind, noun, definite }: NounPhrase, text: string): Entity {
  const gender = kind === 'person' ? genderOfNoun(noun) : 'unknown';
  return {
    id,
    name: text,
    words: null,
    kind,
    sort: null,
    names: new Set([text]),
    roles: [],
    nouns: new Set([noun]),
    genderVotes: { male: gender === 'male' ? 3 : 0, female: gender === 'female' ? 3 : 0 },
    thingVotes: 0,
    locations: 0,
    mentions: 0,
    traded: false,
    speaks: false,
    named: false,
    definite,
    author: null,
  };
}

/** The words of an entity's name, folded. */
export function wordsOf(entity: Entity): readonly string[] {
  entity.words ??= nameWords(entity.name);
  return entity.words;
}

/** Adds what one mention says to the entity it names. */
export function addMention(entity: Entity, mention: NameMention): void {
  entity.mentions++;
  if (mention.located) entity.locations++;
  if (mention.traded) entity.traded = true;
  entity.names.add(mention.name);
  if (mention.role !== null && !entity.roles.includes(mention.role)) entity.roles.push(mention.role);
  for (const noun of mention.nouns) entity.nouns.add(noun);
  if (mention.gender !== 'unknown') entity.genderVotes[mention.gender] += 3;
  if (entity.kind === 'unknown' && mention.kind !== 'unknown') entity.kind = mention.kind;
  entity.sort ??= mention.sort;
}

/** The gender that the text shows; `unknown` where it shows none or both alike. */
export function genderOf(entity: Entity): Gender {
  const { male, female } = entity.genderVotes;
  if (male === female) return 'unknown';
  return male > female ? 'male' : 'female';
}

/** Lets the text decide what a bare name is that nothing in it tells of: where it stands, what it is called by, which pronouns follow it. */
export function settleKind(entity: Entity): void {
  if (entity.kind !== 'unknown') return;
  // "BNP Paribas" is no person's name, though the text calls the bank by its last word as it does people.
  if (entity.traded && linesOfKnown(organisationKey(entity.name)).length > 0) return;
  if (entity.locations * 2 >= entity.mentions && entity.locations > 0) {
    entity.kind = 'place';
    return;
  }
  const parts = wordsOf(entity);
  const calledByLast = parts.length > 1 && [...entity.names].some((name) => nameWords(name).join(' ') === parts.at(-1));
  if (calledByLast) {
    entity.kind = 'person';
    return;
  }
  const people = entity.genderVotes.male + entity.genderVotes.female;
  if (people > entity.thingVotes) entity.kind = 'person';
  else if (entity.thingVotes > people + (parts.length > 1 ? 1 : 0)) entity.kind = 'organisation';
}

/** Settles on the fullest name in use: the table's where the document has it, or else the one of most words. */
export function chooseName(entity: Entity): void {
  const all = [...entity.names];
  const mixed = all.filter((name) => !isInCapitals(name));
  const fullest = longestName(all) ?? '';
  // "ADA LUNDE BERG" in a heading is fuller than the "Berg" of the text.
  const fuller = mixed.length > 0 && entity.kind === 'person' && !mixed.some((name) => name.includes(' '));
  if (fuller && fullest.includes(' ')) mixed.push(inTitleCase(fullest));
  // "MS. ORTEGA" in a transcript, whom nobody calls otherwise.
  const names = mixed.length > 0 ? mixed : entity.kind === 'person' ? all.map(inTitleCase) : all;
  const known = entity.kind === 'person' ? null : knownOrganisation(entity.name);
  const usual = known === null ? undefined : names.find((name) => foldName(name) === foldName(known.name));
  entity.name = usual ?? longestName(names) ?? entity.name;
  entity.words = null;
}

/** The first of those with the most words. */
function longestName([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined || others.length === 0) return first;
  return others.reduce((best, name) => (nameWords(name).length > nameWords(best).length ? name : best), first);
}
