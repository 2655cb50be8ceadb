import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Article } from './articles.ts';

const bin = fileURLToPath(new URL('../bin/whosaid.js', import.meta.url));

/** Loaded into the process before anything else: writes at its end what it took to file descriptor 3. */
const meter = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));',
)}`;

/** What one `whosaid extract` took. */
export interface ExtractUsage {
  /** Milliseconds of processor time, all threads together. */
  readonly cpu: number;
  /** The most memory it ever held, in megabytes. */
  readonly peak: number;
}

/** Runs `whosaid extract --jsonl` as a user does, in a process of its own. */
export function runExtract(articles: readonly Article[]): ExtractUsage {
  const input = articles.map(({ text, published }, id) => JSON.stringify({ id, text, published })).join('\n');
  const { status, output } = spawnSync(process.execPath, ['--import', meter, bin, 'extract', '--jsonl'], {
    input,
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`whosaid extract ended with ${status}; is dist/ built? (npm run build)`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '');
  return { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1000 };
}
