import { extract, extractDates } from '../src/app/extract.ts';
import { loadEngine } from '../src/app/load-engine.ts';
import { readText } from '../src/text/read-text.ts';
import { type Article, readArticles } from './articles.ts';
import { ms } from './clock.ts';
import { runExtract } from './extract-process.ts';

/** Articles a second of the prototype, attribution alone, on this kind of machine, one core. */
const prototype = 16;
/** Before this many rounds the compiler is still at work; then so many are measured. */
const warmUps = 8;
const measured = 4;

/**
 * Reading texts: how long the engine takes to load, articles a second after it (attribution alone, as the prototype does it, then all that
 * `whosaid extract` finds), and what a whole `whosaid extract` takes. Seconds are
 * of processor time, so that what else the machine does counts as little as it can.
 */
export function benchExtract(dataDir: string): void {
  const { name, list } = readArticles(dataDir);
  const before = process.cpuUsage();
  const loadStart = performance.now();
  const engine = loadEngine();
  engine.attribute({ text: '', paragraphs: [], sentences: [], tokens: [], quotations: [] });
  console.log(`engine        loads in ${ms(performance.now() - loadStart)}, ${ms(since(before))} of processor time`);
  const attributed = perSecond(list, (article) => engine.attribute(readText(article.text)));
  console.log(`attribution   ${attributed.toFixed(0)} articles/s, ${ratio(attributed)}; ${name}`);
  const rate = perSecond(list, (article) => extract(article, engine));
  console.log(`extract       ${rate.toFixed(0)} articles/s, with speakers and dates`);
  const dates = perSecond(list, (article) => extractDates(article));
  console.log(`dates         ${dates.toFixed(0)} articles/s`);
  const one = runExtract(list.slice(0, 1));
  const all = runExtract(list);
  const whole = (1000 * list.length) / all.cpu;
  console.log(`a process     ${ms(one.cpu)} and ${one.peak.toFixed(0)} MB for one article`);
  console.log(
    `              ${ms(all.cpu)} and ${all.peak.toFixed(0)} MB for ${list.length}: ${whole.toFixed(0)} articles/s, ${ratio(whole)}, its start and loading included`,
  );
}

const ratio = (rate: number): string => `${(rate / prototype).toFixed(1)} × the prototype's ${prototype}`;

/** Milliseconds of processor time of this thread's language since some moment. */
const since = (before: NodeJS.CpuUsage): number => process.cpuUsage(before).user / 1000;

function perSecond(list: readonly Article[], work: (article: Article) => unknown): number {
  for (let round = 0; round < warmUps; round++) for (const article of list) work(article);
  const before = process.cpuUsage();
  for (let round = 0; round < measured; round++) for (const article of list) work(article);
  return (1000 * measured * list.length) / since(before);
}
