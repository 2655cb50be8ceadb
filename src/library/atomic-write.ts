import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is written: at once, or in pieces as they are made. */
export type Content = string | Uint8Array | Iterable<Uint8Array>;

/** The two steps after which a file is there or not; a test can make either fail. */
export interface WriteSteps {
  readonly writeSynced: (path: string, content: Content) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

export const diskSteps: WriteSteps = { writeSynced, rename };

let written = 0;

/**
 * Writes a file so that a reader, a kill or a power cut finds the old content or the new and never a part: into a
 * temporary file first, which is synced and then renamed. `scratch` must be on the file's own file system.
 */
export async function writeAtomically(
  path: string,
  content: Content,
  scratch: string,
  steps: WriteSteps = diskSteps,
): Promise<void> {
  const temporary = join(scratch, `${process.pid}-${++written}.tmp`);
  try {
    await steps.writeSynced(temporary, content);
    await steps.rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeSynced(path: string, content: Content): Promise<void> {
  const file = await open(path, 'w').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    return open(path, 'w');
  });
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
    else for (const piece of content) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}
