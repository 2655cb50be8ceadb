import type { Gender } from '../data/gender.ts';

/** What a pronoun tells of whom it stands for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: 'one' | 'many';
  readonly gender: Gender;
  /** May stand for a person, for a thing or body, or for either. */
  readonly stands: 'person' | 'thing' | 'either';
  readonly relative: boolean;
  readonly possessive: boolean;
}

const of = (
  person: 1 | 2 | 3,
  number: 'one' | 'many',
  gender: Gender,
  stands: Pronoun['stands'],
  possessive = false,
  relative = false,
): Pronoun => ({
  person,
  number,
  gender,
  stands,
  relative,
  possessive,
});

/** Pronouns that a source may consist of; lower case. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', of(3, 'one', 'male', 'person')],
  ['him', of(3, 'one', 'male', 'person')],
  ['himself', of(3, 'one', 'male', 'person')],
  ['his', of(3, 'one', 'male', 'person', true)],
  ['she', of(3, 'one', 'female', 'person')],
  ['her', of(3, 'one', 'female', 'person', true)],
  ['hers', of(3, 'one', 'female', 'person', true)],
  ['herself', of(3, 'one', 'female', 'person')],
  ['it', of(3, 'one', 'unknown', 'thing')],
  ['its', of(3, 'one', 'unknown', 'thing', true)],
  ['itself', of(3, 'one', 'unknown', 'thing')],
  ['they', of(3, 'many', 'unknown', 'either')],
  ['them', of(3, 'many', 'unknown', 'either')],
  ['their', of(3, 'many', 'unknown', 'either', true)],
  ['themselves', of(3, 'many', 'unknown', 'either')],
  ['i', of(1, 'one', 'unknown', 'person')],
  ['me', of(1, 'one', 'unknown', 'person')],
  ['my', of(1, 'one', 'unknown', 'person', true)],
  ['myself', of(1, 'one', 'unknown', 'person')],
  ['we', of(1, 'many', 'unknown', 'either')],
  ['us', of(1, 'many', 'unknown', 'either')],
  ['our', of(1, 'many', 'unknown', 'either', true)],
  ['you', of(2, 'many', 'unknown', 'person')],
  ['your', of(2, 'many', 'unknown', 'person', true)],
  ['who', of(3, 'one', 'unknown', 'person', false, true)],
  ['whom', of(3, 'one', 'unknown', 'person', false, true)],
  ['whose', of(3, 'one', 'unknown', 'either', true, true)],
  ['which', of(3, 'one', 'unknown', 'thing', false, true)],
  ['that', of(3, 'one', 'unknown', 'either', false, true)],
]);
