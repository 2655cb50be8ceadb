import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Only the user that the bot runs as may read or write. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** The end of a file that is not yet whole; one that a crash left behind is never read. */
const UNFINISHED = '.tmp';

/** Writes a file that only its owner can read, so that a crash leaves the old content or the new, never a part. */
export async function writeSecretFile(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
  const temporary = `${path}.${randomUUID()}${UNFINISHED}`;
  try {
    const file = await open(temporary, 'wx', FILE_MODE);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
