import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface Article {
  readonly text: string;
  readonly published: string | null;
}

export interface Articles {
  /** What they are, to be printed. */
  readonly name: string;
  readonly list: readonly Article[];
}

/** The articles of the data set where it is there, else the project's own seeds, several times over. */
export function readArticles(dataDir: string): Articles {
  const file = `${dataDir}/data/polnear/dev.jsonl.gz`;
  if (existsSync(file)) {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
    const list = lines.map((line) => JSON.parse(line)).map(({ text, date }) => ({ text, published: date }));
    return { name: 'PolNeAR dev', list };
  }
  const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
  const list = readdirSync(seeds).map((name) => ({
    text: readFileSync(`${seeds}/${name}`, 'utf8'),
    published: null,
  }));
  return { name: 'the seeds (the data set is not there)', list: Array.from({ length: 10 }, () => list).flat() };
}
