import type { Naming } from './cast.ts';
import type { Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/**
 * Follows "who", "which", "that" and "whose" to the nearest mention before it in its sentence that it fits.
 *   "Ann Lee, [who] wrote" → Ann Lee      "the ACLU of Ohio, [which] sued" → the ACLU      not: "Ann Lee, [which]"
 */
export function followRelative(scene: Scene, at: number): Referent | null {
  const relative = scene.stage.words[at]?.lower;
  for (let before = at - 1; before >= 0 && scene.sameSentence(before, at); before--) {
    const naming = scene.stage.namingAt.get(before);
    const phrase = scene.stage.phraseAt.get(before);
    const referent =
      naming !== undefined
        ? scene.names.get(naming.mention)
        : phrase !== undefined
          ? scene.phrases.get(phrase)
          : undefined;
    if (referent === undefined) continue;
    const { kind } = referent.entity;
    const fits =
      relative === 'who' || relative === 'whom'
        ? kind === 'person' || kind === 'group' || kind === 'unknown'
        : relative !== 'which' || kind !== 'person';
    if (!fits) continue;
    const head = naming === undefined ? null : headBefore(scene, naming, kind === 'person');
    return { entity: (head ?? referent).entity, rivals: [], basis: 'pronoun' };
  }
  return null;
}

/** A name after "of" or "in" belongs to the name before it. */
function headBefore(scene: Scene, naming: Naming, person: boolean): Referent | null {
  const link = naming.mention.runFrom - 1;
  if (!/^(?:of|in|for|at)$/.test(scene.stage.words[link]?.lower ?? '')) return null;
  const head = scene.referentEndingAt(link);
  return head !== null && (head.entity.kind === 'person') === person ? head : null;
}
