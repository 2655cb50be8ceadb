import { type Cluster, newCluster } from './clusters.ts';
import type { DocumentSpeaker } from './types.ts';

/** Clusters once what people decided has been taken out of them. */
export interface TakenApart {
  readonly decided: readonly Cluster[];
  readonly rest: readonly Cluster[];
}

/**
 * Takes out of clusters, and of what was not clustered, those whom people decided about: a cluster for each name decided on. It comes after
 * clustering because somebody decided about still bears a name that others may be taken for.
 */
export function takeDecided(clusters: readonly Cluster[], others: readonly DocumentSpeaker[]): TakenApart {
  const decided = new Map<string, Cluster>();
  const clusterOf = (name: string): Cluster => {
    const known = decided.get(name) ?? newCluster([]);
    decided.set(name, known);
    return known;
  };
  const became = new Map<Cluster, readonly Cluster[]>();
  const rest: Cluster[] = [];
  for (const cluster of clusters) {
    const parts = new Set<Cluster>();
    const left: DocumentSpeaker[] = [];
    for (const member of cluster.members) {
      if (member.decided === null) left.push(member);
      else {
        const own = clusterOf(member.decided);
        own.members.push(member);
        parts.add(own);
      }
    }
    if (parts.size === 0) {
      rest.push(cluster);
      continue;
    }
    if (left.length > 0) {
      const remaining = newCluster(left);
      remaining.candidates = cluster.candidates;
      rest.push(remaining);
      parts.add(remaining);
    }
    became.set(cluster, [...parts]);
  }
  for (const member of others) if (member.decided !== null) clusterOf(member.decided).members.push(member);
  for (const cluster of rest)
    cluster.candidates = [...new Set(cluster.candidates.flatMap((candidate) => became.get(candidate) ?? [candidate]))];
  return { decided: [...decided.values()], rest };
}
