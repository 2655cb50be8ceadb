import type { Attribution } from '../../domain/statement.ts';
import type { Relation } from './relation.ts';

/** A relation that may be right: one that the chains read, or one that the rules found. */
export interface Candidate {
  readonly relation: Relation;
  /** Who found it. */
  readonly origin: 'model' | 'rules';
  /** What the rules made of it; `null` for the chains' own. */
  readonly ruled: Attribution | null;
}
