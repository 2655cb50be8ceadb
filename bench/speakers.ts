import { loadEngine } from '../src/app/load-engine.ts';
import { resolveSpeakers } from '../src/speakers/resolve-speakers.ts';
import { readText } from '../src/text/read-text.ts';
import { type Article, readArticles } from './articles.ts';
import { ms } from './clock.ts';

/** Before this many rounds the compiler is still at work; then so many are measured. */
const warmUps = 4;
const measured = 6;

/**
 * What telling who speaks adds to reading a text and finding what is said in it. Each article is read afresh and its speakers are told right after,
 * as `extract` does it: repeated over readings made before, they take half the time.
 */
export function benchSpeakers(dataDir: string): void {
  const { name, list } = readArticles(dataDir);
  const engine = loadEngine();
  let [finding, resolving] = [0, 0];
  const round = (article: Article) => {
    const start = processorTime();
    const reading = readText(article.text);
    const attributions = engine.attribute(reading);
    const found = processorTime();
    resolveSpeakers({ reading, attributions });
    finding += found - start;
    resolving += processorTime() - found;
  };
  for (let i = 0; i < warmUps; i++) list.forEach(round);
  finding = resolving = 0;
  for (let i = 0; i < measured; i++) list.forEach(round);
  const added = ((100 * resolving) / finding).toFixed(0);
  console.log(`speakers      ${ms(resolving / measured / list.length)} an article, ${added} % more; ${name}`);
}

/** Milliseconds of processor time of this process. */
const processorTime = (): number => process.cpuUsage().user / 1000;
