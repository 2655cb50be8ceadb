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
  return readLines(join(folder, `${part}.jsonl.gz`)).map((line): Article => JSON.parse(line));
}

/** Reads the texts of gzipped JSON lines. */
export const readTexts = (file: string): string[] => readLines(file).map((line): string => JSON.parse(line).text);

const readLines = (file: string): string[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
