import { readdirSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What whosaid derives from a corpus and can build again: never worth a commit. */
export const derivedFolder = (corpus: string): string => join(corpus, '.whosaid');
/** Where files are written before they are moved to their place. */
export const scratchFolder = (corpus: string): string => join(derivedFolder(corpus), 'tmp');
export const snapshotFile = (corpus: string): string => join(derivedFolder(corpus), 'snapshot.bin');
const partName = /^snapshot-part-(\d+)\.bin$/;
const partNumber = (path: string): number => Number(partName.exec(basename(path))?.[1] ?? 0);

/** The parts beside the snapshot, in the order in which they were written. */
export function listParts(corpus: string): string[] {
  const folder = derivedFolder(corpus);
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // No folder, no parts.
  }
  return names
    .filter((name) => partName.test(name))
    .sort((a, b) => partNumber(a) - partNumber(b))
    .map((name) => join(folder, name));
}

/** Where the next part goes, after those that are there. */
export const newPartFile = (corpus: string, parts: readonly string[]): string =>
  join(derivedFolder(corpus), `snapshot-part-${Math.max(0, ...parts.map(partNumber)) + 1}.bin`);

export const speakersFile = (corpus: string): string => join(corpus, 'speakers.yml');
/** What people have corrected: theirs, and never derived. */
export const correctionsFile = (corpus: string): string => join(corpus, 'corrections.jsonl');
export const documentFile = (corpus: string, id: string): string => join(corpus, ...`${id}.md`.split('/'));

/** Makes the folder of derived files, with a word to git that it is none of its business. */
export async function makeDerivedFolder(corpus: string): Promise<void> {
  await mkdir(scratchFolder(corpus), { recursive: true });
  await writeFile(join(derivedFolder(corpus), '.gitignore'), '*\n');
}

/** Removes what writers that were killed have left in the scratch folder; those of processes that run stay. */
export async function clearScratchFolder(corpus: string): Promise<void> {
  for (const name of await readdir(scratchFolder(corpus))) {
    if (!isRunning(Number.parseInt(name, 10))) await rm(join(scratchFolder(corpus), name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's process may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
