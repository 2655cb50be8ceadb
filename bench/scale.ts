import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ms, show, type Times } from './clock.ts';

/** What one process took. */
export interface Usage {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory it ever held, in megabytes. */
  readonly peak: number;
}

export interface AskedAtScale extends Usage {
  readonly documents: number;
  readonly statements: number;
  readonly questions: number;
  /** Questions that found something. */
  readonly answered: number;
  readonly times: Times;
  /** Milliseconds for which nothing else could run: while questions are asked, and while the bot warms up before. */
  readonly longestBlock: number;
  readonly warmUpBlock: number;
  /** Milliseconds of processor time a question: what a busy machine does not change much. */
  readonly cpuPerQuestion: number;
}

const worker = fileURLToPath(new URL('./scale-process.ts', import.meta.url));

/** Many thousands of news articles: reading them in, starting from what was kept, and asking. Takes minutes. */
export function benchScale(dataDir: string): void {
  const file = `${dataDir}/data/news/articles-20k.jsonl.gz`;
  if (!existsSync(file)) {
    console.log(`scale         ${file} is not there: name the folder of the data with --data`);
    return;
  }
  const place = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
  const folder = join(place, 'corpus');
  const questions = join(place, 'questions.json');
  try {
    console.log(`ingest        ${usage(run('ingest', file, folder, questions))}`);
    const asked = run<AskedAtScale>('ask', folder, questions);
    console.log(`start-up      ${usage(asked)}; ${asked.documents} documents, ${asked.statements} statements`);
    console.log(
      `ask at scale  ${show(asked.times)} (${ratios(asked.times)} of MiniSearch as it comes) over ${asked.questions} questions (${asked.answered} answered); ${ms(asked.cpuPerQuestion)} of CPU each; longest block ${ms(asked.longestBlock)}, warming up ${ms(asked.warmUpBlock)}`,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Milliseconds of MiniSearch as it comes, at 20,000 of these articles, on a machine of this kind. */
const miniSearch: Times = { p50: 21, p95: 173, p99: 353 };
const ratios = ({ p50, p95, p99 }: Times): string =>
  [p50 / miniSearch.p50, p95 / miniSearch.p95, p99 / miniSearch.p99].map((ratio) => ratio.toFixed(2)).join(' / ');

const usage = ({ wall, cpu, peak }: Usage): string =>
  `${(wall / 1000).toFixed(1)} s (${(cpu / 1000).toFixed(1)} s of CPU), at most ${peak.toFixed(0)} MB`;

/** Each in a process of its own: memory that one has held is no other's. */
function run<T extends Usage>(...args: readonly string[]): T {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', worker, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${worker} ${args.join(' ')} ended with ${status}.`);
  return JSON.parse(stdout);
}
