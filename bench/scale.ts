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
  /** Milliseconds for which nothing else could run. */
  readonly longestBlock: number;
}

const worker = fileURLToPath(new URL('./scale-process.ts', import.meta.url));

/** Many thousands of news articles: reading them in, starting from what was kept, and asking. Takes minutes. */
export function benchScale(dataDir: string): void {
  const file = `${dataDir}/data/news/articles-20k.jsonl.gz`;
  if (!existsSync(file)) {
    console.log(`scale         ${file} is not there: name the folder of the data with --data`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
  try {
    console.log(`ingest        ${usage(run('ingest', file, folder))}`);
    const asked = run<AskedAtScale>('ask', folder);
    console.log(`start-up      ${usage(asked)}; ${asked.documents} documents, ${asked.statements} statements`);
    console.log(
      `ask at scale  ${show(asked.times)} over ${asked.questions} questions (${asked.answered} answered); longest block ${ms(asked.longestBlock)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
