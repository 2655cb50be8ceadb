import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What whosaid derives from a corpus and can build again: never worth a commit. */
export const derivedFolder = (corpus: string): string => join(corpus, '.whosaid');
/** Where files are written before they are moved to their place. */
export const scratchFolder = (corpus: string): string => join(derivedFolder(corpus), 'tmp');
export const snapshotFile = (corpus: string): string => join(derivedFolder(corpus), 'snapshot.bin');
export const speakersFile = (corpus: string): string => join(corpus, 'speakers.yml');
export const documentFile = (corpus: string, id: string): string => join(corpus, ...`${id}.md`.split('/'));

/** Makes the folder of derived files, with a word to git that it is none of its business. */
export async function makeDerivedFolder(corpus: string): Promise<void> {
  await mkdir(scratchFolder(corpus), { recursive: true });
  await writeFile(join(derivedFolder(corpus), '.gitignore'), '*\n');
}
