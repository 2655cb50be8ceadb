import { isFirstName } from '../data/first-names.ts';
import { type Entity, wordsOf } from './entity.ts';
import type { Scene } from './scene.ts';

/**
 * What the usual bearer of a shared name has over the others: a third of what a subject of the sentence before has left. Weights of 10 to 40 were
 * right alike on news; without any, whoever the name was once taken for drew every later one.
 */
const USUAL = 14;
/** Who comes first is whom a document is about, unless others are named in full more often by as many. */
const FIRST = 2;

/**
 * Of those who share a name whoever is most present, with something for its usual bearer: "Lee" is Ann Lee, whom the document is about, but
 * right after her husband Bo Lee it is he.
 */
export function mostPresentBearer(candidates: readonly [Entity, ...Entity[]], scene: Scene, at: number): Entity {
  const usual = usualBearer(candidates);
  const levelOf = (entity: Entity) => scene.levelOf(entity, at) + (entity === usual ? USUAL : 0);
  return candidates.reduce((best, candidate) => (levelOf(candidate) > levelOf(best) ? candidate : best));
}

/** Whom the document names in full most often, and first. Ids are given in the order of full names. */
function usualBearer(candidates: readonly [Entity, ...Entity[]]): Entity {
  const sure = candidates.filter(isSurelySomebody);
  const first = Math.min(...(sure.length > 0 ? sure : candidates).map(({ id }) => id));
  const standing = (entity: Entity) =>
    (isSurelySomebody(entity) ? 1 : 0.5) * entity.mentions + (entity.id === first ? FIRST : 0);
  return candidates.reduce((best, candidate) => (standing(candidate) > standing(best) ? candidate : best));
}

/** "Unsung Lee" in a heading is hardly somebody. */
const isSurelySomebody = (entity: Entity): boolean => entity.kind === 'person' && isFirstName(wordsOf(entity)[0] ?? '');
