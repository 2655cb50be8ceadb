import { nameWords } from '../name/fold.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { canonicalKey } from './cluster-organisations.ts';
import type { DocumentSpeaker } from './types.ts';

/** A single word is a person's family name, and no body's, where this many times more documents have the person. */
const FAR_MORE = 10;

/**
 * Lets the corpus decide where documents differ on what a name is: a name of several words is a body's where most documents take it for one;
 * a single word that few documents take for a body is a person's where far more have a person of that family name. What people decided about stays as it is.
 */
export function settleKinds(speakers: readonly DocumentSpeaker[]): DocumentSpeaker[] {
  const people = new Map<string, number>();
  const families = new Map<string, number>();
  const bodies = new Map<string, number>();
  for (const { name, kind } of speakers) {
    if (kind === 'organisation') count(bodies, canonicalKey(name));
    if (kind !== 'person') continue;
    const words = nameWords(name);
    count(people, canonicalKey(name));
    if (words.length > 1) count(families, words.at(-1) ?? '');
  }
  return speakers.map((speaker) => {
    if (speaker.decided !== null) return speaker;
    const key = canonicalKey(speaker.name);
    const words = nameWords(speaker.name);
    if (speaker.kind === 'person' && words.length > 1)
      return (bodies.get(key) ?? 0) > (people.get(key) ?? 0) || knownOrganisation(speaker.name) !== null
        ? { ...speaker, kind: 'organisation', roles: [] }
        : speaker;
    const [only] = words;
    if (speaker.kind === 'person' && words.length === 1 && !families.has(key) && (bodies.get(key) ?? 0) > 1)
      return { ...speaker, kind: 'organisation', roles: [] };
    const surname =
      speaker.kind === 'organisation' &&
      words.length === 1 &&
      only === key &&
      !/\p{Lu}.*\p{Lu}/u.test(speaker.name) &&
      knownOrganisation(speaker.name) === null &&
      (families.get(key) ?? 0) >= FAR_MORE * (bodies.get(key) ?? 0);
    return surname ? { ...speaker, kind: 'person' } : speaker;
  });
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
