import type { Entity } from './entity.ts';

/** Whom a mention stands for, and why. */
export interface Referent {
  readonly entity: Entity;
  /** Others it could be; empty where nobody else comes near. */
  readonly rivals: readonly Entity[];
  /** `name`: the words name the entity; `described`: the words are all there is; the rest are worked out. */
  readonly basis: 'name' | 'shared name' | 'role' | 'pronoun' | 'noun' | 'described' | 'quotation' | 'possessive';
}
