import { nameWords } from '../name/fold.ts';
import { parsePersonName } from '../name/person-name.ts';
import { isFamilySlip } from '../name/slips.ts';
import { type Cluster, groupBy } from './clusters.ts';
import type { DocumentSpeaker } from './types.ts';

interface Bearer {
  readonly family: string;
  readonly cluster: Cluster;
}

/**
 * Finds whom a bare name means that nobody in its document bears: the only one there whose family name is a slip of the pen apart, since a document that calls
 * somebody by the family name has given the full name before.
 *   found:  "Lindqvst" where Ann Lindqvist speaks, too      not: "Lindqvists" (a family); "Barrow", where a body is called so elsewhere
 */
export function slipsInDocuments(
  people: readonly Cluster[],
  bodies: ReadonlySet<string>,
): (bare: DocumentSpeaker) => Cluster | null {
  const bearers = people.flatMap((cluster) =>
    cluster.members.flatMap(({ document, name }) => {
      const family = parsePersonName(name)?.family;
      return family === undefined || !name.includes(' ') ? [] : [{ document, family, cluster }];
    }),
  );
  const byDocument: ReadonlyMap<string, readonly Bearer[]> = groupBy(bearers, ({ document }) => document);
  return ({ document, name, decided }) => {
    const word = nameWords(name).join(' ');
    if (decided !== null || bodies.has(word)) return null;
    const meant = (byDocument.get(document) ?? []).filter(
      ({ family }) => isFamilySlip(word, family) && word !== `${family}s`,
    );
    const clusters = new Set(meant.map(({ cluster }) => cluster));
    const [only] = clusters;
    return clusters.size === 1 && only !== undefined ? only : null;
  };
}
