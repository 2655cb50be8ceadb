import { lettersOf } from '../name/letters.ts';
import { isTypeWord, knownOrganisation, organisationKey, ownKey } from '../name/organisation-name.ts';
import { type Cluster, compareText, groupBy, newCluster } from './clusters.ts';
import type { DocumentSpeaker } from './types.ts';

/** A short name is taken for the long one where at least this share of the documents that join it to any long name join it to this one. */
const AGREEMENT = 0.8;

/**
 * Joins organisations (and all that is no person): by name without legal form, by the table of other names, and by the other names that
 * documents themselves give, where the documents agree. Hyphens, spaces and slashes tell no two long names apart.
 */
export function clusterOrganisations(speakers: readonly DocumentSpeaker[]): Cluster[] {
  const aliases = agreedAliases(speakers);
  const target = (name: string): string => {
    const key = canonicalKey(name);
    const target = aliases.get(key) ?? key;
    return lettersOf(target) ?? target;
  };
  return [...groupBy(speakers, (speaker) => target(speaker.name)).values()].map((members) => newCluster(members));
}

/** Under what key an organisation's name is filed. */
export function canonicalKey(name: string): string {
  const known = knownOrganisation(name);
  return known === null ? ownKey(name) : organisationKey(known.name);
}

function agreedAliases(speakers: readonly DocumentSpeaker[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const speaker of speakers) {
    const to = canonicalKey(speaker.name);
    for (const alias of speaker.aliases) {
      const from = canonicalKey(alias);
      if (from === to || isTypeWord(from)) continue;
      const counts = votes.get(from) ?? new Map<string, number>();
      counts.set(to, (counts.get(to) ?? 0) + 1);
      votes.set(from, counts);
    }
  }
  const agreed = new Map<string, string>();
  for (const [from, counts] of votes) {
    const ordered = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    const total = ordered.reduce((sum, [, count]) => sum + count, 0);
    const [best] = ordered;
    if (best !== undefined && best[1] >= AGREEMENT * total && knownOrganisation(from) === null)
      agreed.set(from, best[0]);
  }
  return flatten(agreed);
}

/** Follows each alias to its end; the first name in order of the alphabet ends a circle. */
function flatten(aliases: ReadonlyMap<string, string>): Map<string, string> {
  const flat = new Map<string, string>();
  for (const from of aliases.keys()) {
    const seen = [from];
    let to = aliases.get(from);
    while (to !== undefined && !seen.includes(to)) {
      seen.push(to);
      to = aliases.get(to);
    }
    const end = to === undefined ? seen.at(-1) : [...seen.slice(seen.indexOf(to))].sort()[0];
    if (end !== undefined && end !== from) flat.set(from, end);
  }
  return flat;
}
