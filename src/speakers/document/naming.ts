import type { NameMention } from '../mention/mention.ts';
import type { Entity } from './entity.ts';

/** Whom a mention names: one entity, or several that share the name. */
export interface Naming {
  readonly mention: NameMention;
  /** Never empty; more than one where the name is shared. */
  readonly candidates: readonly [Entity, ...Entity[]];
  /** A body that the name is as well, though not here. */
  readonly namesake?: Entity;
  /** The name is misspelt here. */
  readonly slip?: true;
}
