import { spawnSync } from 'node:child_process';
import { dataFile } from './data.ts';

/** Runs one of the scorers that stand with the data; what it prints goes to standard output. */
export function runScorer(dataDir: string, scorer: string, args: readonly string[]): void {
  const { error } = spawnSync(process.execPath, [dataFile(dataDir, `eval/${scorer}`), ...args], { stdio: 'inherit' });
  if (error) throw error;
}
