import type { Kind } from '../mention/mention.ts';
import type { Naming } from './naming.ts';
import type { Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/**
 * Follows "who", "which", "that" and "whose" to the mention right before it that it fits.
 *   "Ann Lee, [who] wrote" → Ann Lee      "the ACLU of Ohio, [which] sued" → the ACLU      not: "Ann Lee, [which]"
 *   not: "ships with people aboard [who] say": the words right before name nobody, and are not passed over
 */
export function followRelative(scene: Scene, at: number): Referent | null {
  const relative = scene.stage.words[at]?.lower;
  let to = pastMarks(scene, at);
  for (let steps = 0; steps < 3; steps++) {
    const last = endingAt(scene, to, at);
    if (last === null) return null;
    if (fits(relative, last.referent.entity.kind)) {
      const head =
        last.naming === null
          ? null
          : headBefore(scene, last.naming, last.referent.entity.kind === 'person' || /^whom?$/.test(relative ?? ''));
      return head === null && closesList(scene, last.from, at)
        ? null
        : { entity: (head ?? last.referent).entity, rivals: [], basis: 'pronoun' };
    }
    // "Lee, 24, from Ohio, who": the place only says where from.
    if (!/^(?:from|of|in|at|for)$/.test(scene.stage.words[last.from - 1]?.lower ?? '')) return null;
    to = pastMarks(scene, last.from - 1);
  }
  return null;
}

const fits = (relative: string | undefined, kind: Kind): boolean =>
  relative === 'who' || relative === 'whom'
    ? kind === 'person' || kind === 'group' || kind === 'unknown'
    : relative !== 'which' || kind !== 'person';

/** The mention that ends right before `to`, the longest where several do. */
function endingAt(
  scene: Scene,
  to: number,
  at: number,
): { from: number; referent: Referent; naming: Naming | null } | null {
  let longest: { from: number; referent: Referent; naming: Naming | null } | null = null;
  for (let from = to - 1; from >= 0 && from > to - FARTHEST && scene.sameSentence(from, at); from--) {
    const naming = scene.stage.namingAt.get(from) ?? null;
    const phrase = scene.stage.phraseAt.get(from);
    if (naming !== null && (naming.mention.to === to || naming.mention.phraseTo === to)) {
      const referent = scene.names.get(naming.mention);
      if (referent !== undefined) longest = { from: naming.mention.runFrom, referent, naming };
    } else if (phrase !== undefined && (from + 1 === to || phrase.to === to)) {
      const referent = scene.phrases.get(phrase);
      if (referent !== undefined) longest = { from: phrase.from, referent, naming: null };
    }
  }
  return longest;
}

const FARTHEST = 30;

/** Back over a comma, an opening dash and what stands in brackets before the pronoun: "Lee (R-Tex.), who". */
function pastMarks(scene: Scene, at: number): number {
  const { words } = scene.stage;
  let to = at;
  while (/^(?:,|—|–|--|\d{1,3})$/.test(words[to - 1]?.text ?? '')) to--;
  if (words[to - 1]?.text !== ')') return to;
  for (let open = to - 2; open > to - 12 && open >= 0; open--) if (words[open]?.text === '(') return open;
  return to;
}

/** "Democrats and Republicans, who have asked": several, and a plural verb that says so. */
function closesList(scene: Scene, from: number, at: number): boolean {
  const { words } = scene.stage;
  return (
    /^(?:and|or)$/.test(words[from - 1]?.lower ?? '') && /^(?:have|are|were|do|say)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** A name after "of" or "in" belongs to the name before it; only people are "who". */
function headBefore(scene: Scene, naming: Naming, person: boolean): Referent | null {
  const link = naming.mention.runFrom - 1;
  if (!/^(?:of|in|for|at|from)$/.test(scene.stage.words[link]?.lower ?? '')) return null;
  const head = scene.referentEndingAt(pastMarks(scene, link));
  return head !== null && (head.entity.kind === 'person') === person ? head : null;
}
