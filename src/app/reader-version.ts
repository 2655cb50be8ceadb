import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname } from 'node:path';

/** What decides how a document is read: folders and single modules, beside this file's folder. */
const readers = ['text', 'attribution', 'speakers', 'dates', 'domain', '../models', 'app/extract'];
/** What decides, beside what is read, how documents are joined and made ready to answer from. */
const joiners = ['answer', 'app', 'index', 'library'];

/**
 * Tells one state of the program from another as far as reading documents goes: it changes with the size or time of any
 * file that takes part, so that a snapshot made by other code or other weights is never taken for this one's.
 */
export const readerVersion = (): string => version('readers', readers);

/** The same for what is worked out of a whole corpus once its documents are read. */
export const joinerVersion = (): string => version('joiners', joiners);

/** Looked at once: a program that is replaced on the disk while it runs stays what it is. */
const known = new Map<string, string>();

function version(of: string, names: readonly string[]): string {
  const found = known.get(of) ?? versionOf(names);
  known.set(of, found);
  return found;
}

function versionOf(names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    for (const path of filesOf(name)) {
      const { size, mtimeMs } = statSync(new URL(path, root));
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const root = new URL('../', import.meta.url);

/** All files of a folder, or of one module; as paths from `src` or `dist`. */
function filesOf(name: string): string[] {
  const folder = new URL(`${name}/`, root);
  if (!existsSync(folder)) return [`${name}${extname(import.meta.url)}`];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.sort().map((file) => `${name}/${file}`);
}
