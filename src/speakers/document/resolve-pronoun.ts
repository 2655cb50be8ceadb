import { genderOfFirstName } from '../data/first-names.ts';
import { demonyms } from '../data/places.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { type Entity, genderOf, wordsOf } from './entity.ts';
import { isHeading } from './in-passing.ts';
import type { Pronoun } from './pronouns.ts';
import type { Choice } from './referent.ts';

/** Somebody still present at a place in the text. */
export interface Present {
  readonly entity: Entity;
  readonly level: number;
  /** Index of the word that last brought them up. */
  readonly lastWord: number;
}

interface Ranked {
  readonly entity: Entity;
  readonly weight: number;
}

/** Those of the present that fit at all, by salience times fit, the best first. */
export function rankPresent(present: readonly Present[], fitness: (entity: Entity) => number): Ranked[] {
  const fitting: Ranked[] = [];
  for (const { entity, level } of present) {
    const weight = level * fitness(entity);
    if (weight > 0) fitting.push({ entity, weight });
  }
  return fitting.sort((a, b) => b.weight - a.weight || a.entity.id - b.entity.id);
}

/** Less than this, and nobody was brought up lately: of those, every other one was wrong on news. */
const LEAST = 3;

/** A rival within this share of the best one's weight is worth naming. */
const NEAR = 0.55;

/** Whom a pronoun was found to stand for. `sure`: nobody else comes near. */
export interface PronounChoice extends Choice {
  readonly sure: boolean;
}

/**
 * Chooses whom a third-person pronoun stands for among those present: each weighs its salience times how well it fits the pronoun's
 * gender and number. `null` where nobody fits.
 */
export function resolvePronoun(pronoun: Pronoun, present: readonly Present[]): PronounChoice | null {
  const [best, ...others] = rankPresent(present, (entity) => fitness(pronoun, entity));
  if (best === undefined || best.weight < LEAST) return null;
  const rivals = others.filter(({ weight }) => weight >= best.weight * NEAR).map(({ entity }) => entity);
  return { entity: best.entity, rivals, sure: others.every(({ weight }) => weight < best.weight * 0.25) };
}

/** A person without a name: brought up as new ("a reporter"), or by "the …" as somebody known. */
const DESCRIBED = [0.8, 0.3] as const;

/** How well an entity fits a pronoun: 0 not at all, 1 wholly. */
function fitness(pronoun: Pronoun, entity: Entity): number {
  if (isHeading(entity)) return 0;
  if (pronoun.stands === 'person') return fitPerson(pronoun, entity);
  if (pronoun.stands === 'thing') return fitThing(entity);
  return fitMany(entity);
}

/** What a name that nothing tells of may be: whoever speaks is more likely somebody, "Republicans" are nobody in particular. */
function fitUnknown(entity: Entity): number {
  if (entity.nouns.size > 0) return 0.15;
  const [only = '', ...others] = wordsOf(entity);
  const many = others.length === 0 && only.endsWith('s') && isKindOfPeople(only.slice(0, -1));
  return many ? 0 : entity.speaks ? 0.7 : 0.35;
}

const isKindOfPeople = (word: string): boolean => demonyms.has(word) || isRoleNoun(word);

function fitPerson(pronoun: Pronoun, entity: Entity): number {
  if (entity.kind !== 'person' && entity.kind !== 'unknown') return pronoun.relative && entity.kind === 'group' ? 1 : 0;
  if (entity.kind === 'unknown' && entity.traded) return 0;
  const kind = entity.kind === 'unknown' ? fitUnknown(entity) : entity.named ? 1 : DESCRIBED[entity.definite ? 1 : 0];
  if (pronoun.gender === 'unknown') return kind;
  const shown = genderOf(entity);
  if (shown !== 'unknown') return shown === pronoun.gender ? kind : 0;
  const hint = entity.named ? genderOfFirstName(wordsOf(entity)[0] ?? '') : 'unknown';
  if (hint === 'unknown') return kind * 0.75;
  // Left open rather than given to somebody whose given name speaks against it.
  return hint === pronoun.gender ? kind : 0;
}

function fitThing(entity: Entity): number {
  if (entity.kind === 'organisation') return 1;
  if (entity.kind === 'document') return entity.named ? 0.3 : 0.9;
  if (entity.kind === 'place') return 0.5;
  return entity.kind === 'unknown' ? (entity.traded ? 1 : 0.6) : 0;
}

function fitMany(entity: Entity): number {
  if (entity.kind === 'group') return 1;
  if (entity.kind === 'organisation') return 0.45;
  return entity.kind === 'person' ? 0.12 : entity.kind === 'document' ? 0 : 0.2;
}
