import type { DocumentSpeaker } from './types.ts';

/** Document speakers found to be one. */
export interface Cluster {
  readonly members: DocumentSpeaker[];
  /** Names of those it could be, where it is a bare name that several share. */
  candidates: readonly Cluster[];
}

export const newCluster = (members: readonly DocumentSpeaker[]): Cluster => ({ members: [...members], candidates: [] });

/** Members by the value of a key, in the order met. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The value that occurs most, by weight; the longer, then the alphabetically first, of equals. */
export function mostCommon(values: Iterable<readonly [string, number]>): string | null {
  const counts = new Map<string, number>();
  for (const [value, weight] of values) counts.set(value, (counts.get(value) ?? 0) + weight);
  let best: [string, number] | null = null;
  for (const [value, count] of counts) {
    if (
      best === null ||
      count > best[1] ||
      (count === best[1] && (value.length > best[0].length || (value.length === best[0].length && value < best[0])))
    )
      best = [value, count];
  }
  return best?.[0] ?? null;
}

/** By code units: the same order on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
