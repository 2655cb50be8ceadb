import type { SpeakerKind } from '../../domain/speaker.ts';
import { foldName } from '../name/fold.ts';
import { isTypeWord, knownOrganisation } from '../name/organisation-name.ts';
import { type Cluster, compareText, mostCommon } from './clusters.ts';
import type { DocumentSpeaker, RegistrySpeaker, RoleGiven } from './types.ts';

/** A cluster as the registry shows it, all but its id. */
export type Description = Omit<RegistrySpeaker, 'id' | 'candidates'>;

export function describeCluster(cluster: Cluster): Description {
  const { members } = cluster;
  const name = nameOf(members);
  const aliases = new Set<string>();
  for (const member of members) for (const alias of [member.name, ...member.aliases]) aliases.add(alias);
  const seen = new Set([foldName(name)]);
  const distinct = [...aliases]
    .sort()
    .filter((alias) => !isTypeWord(alias) && !seen.has(foldName(alias)) && seen.add(foldName(alias)));
  return {
    name,
    kind:
      (mostCommon(
        members.filter((member) => member.kind !== 'unknown').map((member) => [member.kind, member.statements]),
      ) as SpeakerKind | null) ?? 'unknown',
    aliases: distinct,
    roles: members.flatMap((member) => member.roles).sort(byDay),
    statements: members.reduce((sum, member) => sum + member.statements, 0),
    documents: new Set(members.map((member) => member.document)).size,
  };
}

/** What was decided; else the form that most documents give, several words before one. */
function nameOf(members: readonly DocumentSpeaker[]): string {
  const decided = members.find((member) => member.decided !== null)?.decided;
  if (decided !== undefined && decided !== null) return decided;
  const several = members.filter((member) => member.name.includes(' '));
  const name = mostCommon((several.length > 0 ? several : members).map((member) => [member.name, 1])) ?? '';
  return several.length > 0 || members.some((member) => member.kind === 'person')
    ? name
    : (knownOrganisation(name)?.name ?? name);
}

const byDay = (a: RoleGiven, b: RoleGiven): number =>
  compareText(a.day ?? '', b.day ?? '') || compareText(a.document, b.document) || compareText(a.role, b.role);
