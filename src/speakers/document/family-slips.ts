import { isFirstName } from '../data/first-names.ts';
import { isGroupNoun } from '../data/group-nouns.ts';
import type { NameMention } from '../mention/mention.ts';
import { foldName } from '../name/fold.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { parsePersonName } from '../name/person-name.ts';
import { isFamilySlip } from '../name/slips.ts';
import { type Entity, wordsOf } from './entity.ts';

/** More people whose names begin alike are too many to tell a slip by. */
const MOST = 100;

/**
 * Finds whom a bare name means that nobody in a text bears, though somebody named in full has a family name a slip of the pen apart.
 *   found:  "Lindqvst", with Ann Lindqvist      not: "Lindqvists" (a family), "Martin", with Lee Martins (a given name)
 */
export class FamilySlips {
  private readonly byLetter = new Map<string, { readonly family: string; readonly entity: Entity }[]>();

  add(entity: Entity): void {
    const name = entity.kind === 'person' ? parsePersonName(entity.name) : null;
    if (name === null || name.given === null || !isFirstName(wordsOf(entity)[0] ?? '')) return;
    const { family } = name;
    const sharing = this.byLetter.get(family[0] ?? '');
    if (sharing === undefined) this.byLetter.set(family[0] ?? '', [{ family, entity }]);
    else if (sharing.length < MOST) sharing.push({ family, entity });
  }

  /** The one person meant; `null` where nobody is, or several could be. */
  meant({ name, kind, located }: NameMention): Entity | null {
    if (kind !== 'person' && kind !== 'unknown') return null;
    const word = foldName(name);
    if (located || isFirstName(word) || isGroupNoun(word) || knownOrganisation(name) !== null) return null;
    const near = (this.byLetter.get(word[0] ?? '') ?? []).filter(
      ({ family }) => isFamilySlip(word, family) && word !== `${family}s` && family !== `${word}s`,
    );
    const [only, ...others] = new Set(near.map(({ entity }) => entity));
    return others.length === 0 ? (only ?? null) : null;
  }
}
