import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * The ISO instant at which a corpus file was last written, by an ingest or by hand; `null` where there is none. One look at each
 * file.
 */
export function lastChange(folder: string): string | null {
  if (!existsSync(folder)) return null;
  let latest = 0;
  for (const path of listFiles(folder)) {
    if (!path.endsWith('.md')) continue;
    latest = Math.max(latest, statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  }
  return latest === 0 ? null : new Date(latest).toISOString();
}
