import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { IndexBuilder } from '../src/index/index-builder.ts';
import { createTextIndex } from '../src/index/text-index.ts';

const collectionSchema = z.object({
  docs: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  queries: z.record(z.string(), z.string()),
  qrels: z.record(z.string(), z.record(z.string(), z.number())),
});

const collections = ['cranfield', 'cacm'] as const;
const cutOff = 10;

/** How well the index alone ranks, on one collection of documents, queries and judgements. */
export interface RankingScore {
  readonly collection: (typeof collections)[number];
  readonly queries: number;
  /** Normalised discounted cumulative gain of the first ten, 0..1 (Järvelin and Kekäläinen 2002), the gain being the grade. */
  readonly ndcg: number;
}

/** Measures the index on Cranfield and CACM; `dataDir` holds `ir/<collection>.json.gz`. */
export function evalRanking(dataDir: string): RankingScore[] {
  return collections.map((collection) => {
    const path = join(dataDir, 'ir', `${collection}.json.gz`);
    const { docs, queries, qrels } = collectionSchema.parse(
      JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')),
    );
    const builder = new IndexBuilder();
    for (const { title, text } of docs) builder.add(`${title}\n${text}`, []);
    const index = createTextIndex(builder.finish());
    const judged = Object.entries(queries).filter(([id]) => qrels[id] !== undefined);
    const scores = judged.map(([id, query]) => {
      const ranked = index.search(query, cutOff).map(({ unit }) => docs[unit]?.id ?? '');
      return ndcg(ranked, qrels[id] ?? {});
    });
    return { collection, queries: judged.length, ndcg: scores.reduce((sum, score) => sum + score, 0) / scores.length };
  });
}

function ndcg(ranked: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gains = ranked.map((id) => grades[id] ?? 0);
  const ideal = Object.values(grades).sort((a, b) => b - a);
  return discounted(gains) / (discounted(ideal) || 1);
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, cutOff).reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
