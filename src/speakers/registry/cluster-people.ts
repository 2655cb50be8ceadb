import { isFirstName } from '../data/first-names.ts';
import { nameWords } from '../name/fold.ts';
import { compatibleNames, type PersonName, parsePersonName } from '../name/person-name.ts';
import { type Cluster, compareText, groupBy, newCluster } from './clusters.ts';
import { roleOverlap } from './role-match.ts';
import type { DocumentSpeaker } from './types.ts';

/** One full name with the documents that give it. */
interface FullName {
  readonly name: PersonName;
  readonly members: readonly DocumentSpeaker[];
}

const rolesOf = (members: readonly DocumentSpeaker[]): string[] =>
  [...new Set(members.flatMap((member) => member.roles.map((role) => role.role)))].slice(0, 40);

/**
 * Joins full names of people: the same name is the same person; a middle name or initial, or a short form of the given name together with a
 * common role, joins two spellings unless a third contradicts ("Paul W." and "Paul H. W." keep "Paul Marsh" apart from both).
 */
export function clusterPeople(speakers: readonly DocumentSpeaker[]): Cluster[] {
  const clusters: Cluster[] = [];
  const full: FullName[] = [];
  for (const [key, members] of groupBy(speakers, (speaker) => nameWords(speaker.name).join(' '))) {
    const name = parsePersonName(key);
    if (name !== null) full.push({ name, members });
  }
  for (const family of groupBy(full, ({ name }) => name.family).values()) clusters.push(...clusterFamily(family));
  return clusters;
}

function clusterFamily(names: readonly FullName[]): Cluster[] {
  const ordered = [...names].sort(
    (a, b) => b.name.middle.join().length - a.name.middle.join().length || compareText(keyOf(a), keyOf(b)),
  );
  const groups: FullName[][] = [];
  for (const entry of ordered) {
    const fitting = groups.filter((group) => group.every((other) => isSame(entry, other)));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) only.push(entry);
    else groups.push([entry]);
  }
  const clusters = groups.map((group) => newCluster(group.flatMap((entry) => entry.members)));
  groups.forEach((group, index) => {
    const [first] = group;
    const cluster = clusters[index];
    if (first === undefined || cluster === undefined || first.name.middle.length > 0) return;
    const rivals = clusters.filter(
      (_, other) => other !== index && groups[other]?.every((entry) => isSame(first, entry)) === true,
    );
    if (rivals.length > 1) cluster.candidates = rivals;
  });
  return clusters;
}

const keyOf = ({ name }: FullName): string => `${name.given} ${name.middle.join(' ')} ${name.suffix ?? ''}`;

function isSame(a: FullName, b: FullName): boolean {
  if (!compatibleNames(a.name, b.name)) return false;
  return sameGiven(a.name, b.name) || roleOverlap(rolesOf(a.members), rolesOf(b.members)) >= 0.99;
}

const sameGiven = (a: PersonName, b: PersonName): boolean =>
  a.given === b.given || a.given?.split('-')[0] === b.given?.split('-')[0];

/**
 * A bare name joins the person it must mean: the only one of that name, or the one whose role it gives, or whom `slip` finds in its document. The rest are
 * left over.
 */
export function placeBareNames(
  bare: readonly DocumentSpeaker[],
  people: readonly Cluster[],
  slip: (bare: DocumentSpeaker) => Cluster | null = () => null,
): Cluster[] {
  const byPart = new Map<string, Cluster[]>();
  for (const cluster of people) {
    for (const part of familyParts(cluster)) byPart.set(part, [...(byPart.get(part) ?? []), cluster]);
  }
  const left: Cluster[] = [];
  for (const [part, members] of groupBy(bare, (speaker) => nameWords(speaker.name).join(' '))) {
    const candidates = wellFounded((byPart.get(part) ?? []).filter((cluster) => cluster.candidates.length === 0));
    const roles = candidates.map((cluster) => rolesOf(cluster.members));
    const unplaced: DocumentSpeaker[] = [];
    for (const member of members) {
      const place = choose(member, candidates, roles) ?? slip(member);
      if (place === null) unplaced.push(member);
      else place.members.push(member);
    }
    if (unplaced.length === 0) continue;
    const cluster = newCluster(unplaced);
    if (candidates.length > 0) cluster.candidates = candidates;
    left.push(cluster);
  }
  return left;
}

/** Leaves out names that are hardly names (no given name known, fewer than three documents) where better ones are there. */
function wellFounded(clusters: readonly Cluster[]): readonly Cluster[] {
  const sure = clusters.filter(
    ({ members }) => isFirstName(members[0]?.name.split(' ')[0] ?? '') || members.length > 2,
  );
  return sure.length > 0 ? sure : clusters;
}

function choose(
  member: DocumentSpeaker,
  candidates: readonly Cluster[],
  roles: readonly (readonly string[])[],
): Cluster | null {
  const own = member.roles.map((role) => role.role);
  if (own.length > 0) {
    const fits = candidates
      .map((cluster, index) => ({ cluster, overlap: roleOverlap(own, roles[index] ?? []) }))
      .sort((a, b) => b.overlap - a.overlap);
    const [best, next] = fits;
    if (best !== undefined && best.overlap >= 0.6 && (next === undefined || next.overlap < best.overlap))
      return best.cluster;
    // A role that none of them has: somebody else of that name.
    if (best !== undefined && best.overlap === 0 && (roles[0]?.length ?? 0) > 0) return null;
  }
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function familyParts(cluster: Cluster): Set<string> {
  const parts = new Set<string>();
  for (const name of new Set(cluster.members.map((member) => member.name))) {
    const parsed = parsePersonName(name);
    if (parsed === null) continue;
    parts.add(parsed.family);
    parts.add(parsed.family.split(' ').at(-1) ?? parsed.family);
  }
  return parts;
}
