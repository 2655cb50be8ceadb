import { statSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CorrectionEntry } from './parse-corrections.ts';
import { correctionsFile } from './places.ts';

/** Changes whenever the file does; cheap enough to be asked before each question. */
export function correctionsStamp(corpus: string): string {
  const stats = statSync(correctionsFile(corpus), { throwIfNoEntry: false });
  return stats === undefined ? 'none' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}

/**
 * Adds a line to the file, and returns when it is on the disk. Lines are only ever added, each in one write: a kill or a power cut
 * leaves all that was there, and at most a part of this line, which reading leaves out. Several processes may add at once.
 *
 * @throws where it cannot be written whole, or is not known to be on the disk: it is then not confirmed.
 */
export async function addCorrection(corpus: string, entry: CorrectionEntry): Promise<void> {
  const path = correctionsFile(corpus);
  await mkdir(dirname(path), { recursive: true });
  const isNew = statSync(path, { throwIfNoEntry: false }) === undefined;
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    // What was cut off before is given its end, so that it spoils nothing that follows.
    const lead = size > 0 && last.toString() !== '\n' ? '\n' : '';
    const line = Buffer.from(`${lead}${JSON.stringify(entry)}\n`);
    const { bytesWritten } = await file.write(line);
    if (bytesWritten < line.length)
      throw new Error(`${path} took ${bytesWritten} of ${line.length} bytes: is the disk full? Nothing was corrected.`);
    await file.sync();
  } finally {
    await file.close();
  }
  if (isNew) await syncFolder(dirname(path));
}

/** Puts a new file's name on the disk, too. Some systems cannot sync a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EINVAL') throw error;
  }
}
