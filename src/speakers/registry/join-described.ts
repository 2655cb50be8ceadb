import { demonyms } from '../data/places.ts';
import { nameWords } from '../name/fold.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { type Cluster, groupBy } from './clusters.ts';
import { roleWords } from './role-match.ts';

/** Whoever is only described is known by the full name in at least so many documents. */
const WELL_KNOWN = 10;

/**
 * Joins a family name with a word before it that describes its bearer to the one well-known person of that name: of whom the word is an employer's
 * initials in the roles ("ECB Lindqvist"), or a nation's compound where that person speaks in the same document ("Danish-Swedish Lindqvist").
 *   apart: "ECB Lindqvist" where Lindqvist is a mayor; "Danish Lindqvist" (a given name, perhaps); names that two well-known people bear
 */
export function joinDescribed(clusters: readonly Cluster[], isPerson: (cluster: Cluster) => boolean): Cluster[] {
  const documentsOf = (cluster: Cluster) => new Set(cluster.members.map(({ document }) => document));
  const known = clusters.filter((cluster) => isPerson(cluster) && documentsOf(cluster).size >= WELL_KNOWN);
  const byFamily = groupBy(known, ({ members }) => nameWords(members[0]?.name ?? '').at(-1) ?? '');
  const joined = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    const [member] = cluster.members;
    if (member === undefined || cluster.members.length > 1 || member.decided !== null || isPerson(cluster)) continue;
    const [word = '', family = '', ...more] = nameWords(member.name);
    const [bearer, ...others] = byFamily.get(family) ?? [];
    if (bearer === undefined || others.length > 0 || more.length > 0) continue;
    const first = member.name.split(' ')[0] ?? '';
    const employed = /^\p{Lu}{2,5}$/u.test(first) && knownOrganisation(first) !== null && hasRole(bearer, word);
    if (employed || (isCompoundDemonym(word) && documentsOf(bearer).has(member.document))) joined.set(cluster, bearer);
  }
  for (const [described, whole] of joined) whole.members.push(...described.members);
  return clusters.filter((cluster) => !joined.has(cluster));
}

const hasRole = ({ members }: Cluster, word: string): boolean =>
  members.some(({ roles }) => roles.some(({ role }) => roleWords(role).includes(word)));

function isCompoundDemonym(word: string): boolean {
  const parts = word.split('-');
  return parts.length === 2 && parts.every((part) => demonyms.has(part));
}
