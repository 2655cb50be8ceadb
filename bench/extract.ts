import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extract, extractDates } from '../src/app/extract.ts';
import { loadEngine } from '../src/app/load-engine.ts';
import { ms } from './clock.ts';

/** Articles a second of the prototype on this kind of machine, one core. */
const prototype = 16;

interface Article {
  readonly text: string;
  readonly published: string | null;
}

/** The articles of the data set where it is there, else the project's own seeds, several times over. */
function articles(dataDir: string): { name: string; list: Article[] } {
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

/** Reading texts: how long the engine takes to load, and articles a second after it. */
export function benchExtract(dataDir: string): void {
  const { name, list } = articles(dataDir);
  const loadStart = performance.now();
  const engine = loadEngine();
  engine.attribute({ text: '', paragraphs: [], sentences: [], tokens: [], quotations: [] });
  console.log(`engine        loads in ${ms(performance.now() - loadStart)}`);
  const rate = perSecond(list, (article) => extract(article, engine));
  console.log(
    `extract       ${rate.toFixed(0)} articles/s, ${(rate / prototype).toFixed(1)} × the prototype's ${prototype}; ${name}`,
  );
  const dates = perSecond(list, (article) => extractDates(article));
  console.log(`dates         ${dates.toFixed(0)} articles/s`);
  console.log(`memory        ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident`);
}

function perSecond(list: readonly Article[], work: (article: Article) => unknown): number {
  for (const article of list.slice(0, 10)) work(article);
  const start = performance.now();
  for (const article of list) work(article);
  return (1000 * list.length) / (performance.now() - start);
}
