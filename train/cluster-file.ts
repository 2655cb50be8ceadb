import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashText, keyOf } from '../src/attribution/model/hash.ts';
import { packClusters } from '../src/attribution/model/word-clusters.ts';

/** Keys, ascending, and packed clusters, as a model file holds them. */
export interface ClusterRows {
  readonly keys: Int32Array;
  readonly packed: Int32Array;
}

/** Reads lines of `word, coarse, middle, fine`, apart by tabs, the words as `normalise` writes them; gzipped. */
export function readClusterFile(file: string): ClusterRows {
  const rows = new Map<number, number>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const [word, coarse, middle, fine] = line.split('\t');
    if (word === undefined || fine === undefined) continue;
    const key = keyOf(hashText(word));
    if (!rows.has(key)) rows.set(key, packClusters(Number(coarse), Number(middle), Number(fine)));
  }
  const keys = Int32Array.from(rows.keys()).sort();
  return { keys, packed: keys.map((key) => rows.get(key) ?? 0) };
}
