import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What decides how a document is read, beside this file's folder. */
const readers = ['text', 'attribution', 'speakers', 'dates', 'domain', '../models'];
/** What decides, beside what is read, how documents are joined and made ready to answer from. */
const joiners = ['answer', 'app', 'index', 'library'];

/**
 * Tells one state of the program from another as far as reading documents goes: it changes with the size or time of any
 * file that takes part, so that a snapshot made by other code or other weights is never taken for this one's.
 */
export const readerVersion = (): string => versionOf(readers);

/** The same for what is worked out of a whole corpus once its documents are read. */
export const joinerVersion = (): string => versionOf(joiners);

function versionOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of folders) {
    const folder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(`${folder}${file}`);
      hash.update(`${name}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
