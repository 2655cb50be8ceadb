import type { Entity } from './entity.ts';

/**
 * Why a mention stands for somebody. `name`: the words name the entity; `shared name`: so they do, and others too; `slip`: so they
 * do, misspelt; `role`, `pronoun`, `noun`,
 * `author` (of a letter that speaks): worked out; `possessive`, `described`: the words are all there is.
 */
export type Basis =
  | 'name'
  | 'shared name'
  | 'slip'
  | 'role'
  | 'pronoun'
  | 'noun'
  | 'author'
  | 'possessive'
  | 'described';

/** Whom words were found to stand for, and who came near. */
export interface Choice {
  readonly entity: Entity;
  /** Others it could be; empty where nobody else comes near. */
  readonly rivals: readonly Entity[];
}

/** Whom a mention stands for, and why. */
export interface Referent extends Choice {
  readonly basis: Basis;
}
