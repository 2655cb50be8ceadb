import type { Extraction } from '../domain/extraction.ts';
import type { Speaker } from '../domain/speaker.ts';
import { foldName, nameWords } from './name/fold.ts';
import { canonicalKey, clusterOrganisations } from './registry/cluster-organisations.ts';
import { clusterPeople, placeBareNames } from './registry/cluster-people.ts';
import { type Cluster, compareText } from './registry/clusters.ts';
import { applyDecisions, type SpeakerDecisions } from './registry/decisions.ts';
import { describeCluster } from './registry/describe-cluster.ts';
import { SpeakerFinder } from './registry/find-speakers.ts';
import { gatherSpeakers } from './registry/gather.ts';
import { joinDescribed } from './registry/join-described.ts';
import { joinSlips } from './registry/join-slips.ts';
import { settleKinds } from './registry/settle-kinds.ts';
import { slipsInDocuments } from './registry/slips-in-documents.ts';
import { takeDecided } from './registry/take-decided.ts';
import type { DocumentSpeaker, RegistrySpeaker, SpeakerMatch } from './registry/types.ts';

export type { DecidedSpeaker, SpeakerDecisions } from './registry/decisions.ts';
export type { DocumentSpeaker, RegistrySpeaker, RoleGiven, SpeakerMatch } from './registry/types.ts';

/** Everybody who speaks in a corpus, each once. */
export interface Registry {
  /** The most quoted first. */
  readonly speakers: readonly RegistrySpeaker[];
  /** The name under which the registry knows this name or other name; `null` where it knows none, or several share it. */
  canonical(name: string): string | null;
  /**
   * Who a question's words may mean, the best first; empty where nobody comes near. Misspelt names are found unless `near`
   * is false, which is much faster.
   */
  find(query: string, near?: boolean): SpeakerMatch[];
  /** The registry's speaker for a speaker of one document (by id); `null` for those not recorded. */
  speakerIn(document: string, speaker: Speaker): RegistrySpeaker | null;
}

/**
 * Joins the speakers of all documents. The result does not depend on the documents' order. People are joined by full name; a bare family name
 * joins the one person it can mean, and stays by itself with its candidates where it could mean several.
 */
export function buildRegistry(extractions: readonly Extraction[], decisions: SpeakerDecisions = {}): Registry {
  const gathered = gatherSpeakers(extractions).sort(
    (a, b) => compareText(a.document, b.document) || compareText(a.name, b.name),
  );
  return registryOf(clusterAll(applyDecisions(gathered, decisions)), decisions);
}

function clusterAll(speakers: readonly DocumentSpeaker[]): Cluster[] {
  const all = settleKinds(speakers);
  const isFull = (one: DocumentSpeaker) => one.kind === 'person' && nameWords(one.name).length > 1;
  const organisationKeys = new Set(
    all.filter((one) => one.kind === 'organisation').map((one) => canonicalKey(one.name)),
  );
  const isBare = (one: DocumentSpeaker) =>
    !isFull(one) &&
    (one.kind === 'person' ||
      (one.kind === 'unknown' && nameWords(one.name).length === 1 && !organisationKeys.has(canonicalKey(one.name))));
  const bare = all.filter(isBare);
  const isPerson = ({ members }: Cluster) => members.some(isFull);
  const clusters = joinDescribed(
    [
      ...joinSlips(clusterPeople(all.filter(isFull))),
      ...clusterOrganisations(all.filter((one) => !isFull(one) && !isBare(one))),
    ],
    isPerson,
  );
  const { decided, rest } = takeDecided(clusters, bare);
  const people = [...rest.filter(isPerson), ...decided];
  const bodies = rest.filter((cluster) => !isPerson(cluster)).flatMap(({ members }) => members);
  const placed = placeBareNames(
    bare.filter((one) => one.decided === null),
    people,
    slipsInDocuments(people, new Set(bodies.map(({ name }) => nameWords(name).join(' ')))),
  );
  return [...rest, ...decided, ...placed];
}

function registryOf(clusters: readonly Cluster[], decisions: SpeakerDecisions): Registry {
  const described = clusters.map((cluster) => ({ cluster, description: describeCluster(cluster) }));
  const names = new Map(described.map(({ cluster, description }) => [cluster, description.name]));
  described.sort(
    (a, b) =>
      b.description.statements - a.description.statements ||
      compareText(a.description.name, b.description.name) ||
      compareText(a.description.kind, b.description.kind),
  );
  const ids = new Set<string>();
  const byMember = new Map<string, RegistrySpeaker>();
  const decidedSpeakers = new Map((decisions.speakers ?? []).map((speaker) => [speaker.name, speaker]));
  const speakers = described.map(({ cluster, description }): RegistrySpeaker => {
    const decision = decidedSpeakers.get(description.name);
    const speaker: RegistrySpeaker = {
      ...description,
      ...(decision !== undefined && {
        aliases: [...new Set([...(decision.aliases ?? []), ...description.aliases])],
        roles: [...(decision.roles ?? []).map((role) => ({ role, document: '', day: null })), ...description.roles],
      }),
      id: freeId(description.name, ids),
      candidates: cluster.candidates.map((candidate) => names.get(candidate) ?? '').sort(),
    };
    for (const member of cluster.members) byMember.set(`${member.document}\n${member.name}`, speaker);
    return speaker;
  });
  const finder = new SpeakerFinder(speakers);
  return {
    speakers,
    canonical: (name) => {
      const matches = finder.find(name, false).filter((one) => one.match === 'exact' && one.by !== 'role');
      const best = matches.filter((one) => one.score === matches[0]?.score);
      return best.length === 1 && best[0]?.speaker.candidates.length === 0 ? best[0].speaker.name : null;
    },
    find: (query, near) => finder.find(query, near),
    speakerIn: (document, speaker) =>
      speaker.name === null ? null : (byMember.get(`${document}\n${speaker.name}`) ?? null),
  };
}

function freeId(name: string, taken: Set<string>): string {
  const base =
    foldName(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'speaker';
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
