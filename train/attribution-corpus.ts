import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

type SpanPair = readonly [number, number];

/** An article with its attributions; spans `[start, end)` into the text. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly SpanPair[];
    readonly cue: readonly SpanPair[];
    readonly content: readonly SpanPair[];
  }[];
}

/** Reads `train.jsonl.gz` or `dev.jsonl.gz` of a folder. */
export function readArticles(folder: string, part: 'train' | 'dev'): Article[] {
  const file = join(folder, `${part}.jsonl.gz`);
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Article => JSON.parse(line));
}
