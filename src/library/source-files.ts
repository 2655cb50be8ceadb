import { createReadStream, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { listFiles } from './list-files.ts';

/** A file to be read into a corpus. */
export interface SourceFile {
  /** As a message shows it: the path it was given by, and the way from there. */
  readonly path: string;
  /** Its own name. */
  readonly name: string;
  /** The name of the folder it stands in. */
  readonly folder: string;
  readonly bytes: number;
  /** Whether it was named itself, and not met in a folder. */
  readonly named: boolean;
}

export interface FoundSources {
  readonly files: readonly SourceFile[];
  /** Hidden files and folders that were passed over. */
  readonly hidden: readonly string[];
  /** Paths that lead nowhere or cannot be opened, with a sentence for each. */
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
}

/** Finds the files that paths lead to, folders with all that is in them; each file once, in a fixed order. */
export function findSources(paths: readonly string[]): FoundSources {
  const files = new Map<string, SourceFile>();
  const hidden: string[] = [];
  const problems: { path: string; problem: string }[] = [];
  const add = (path: string, named: boolean): void => {
    const place = resolve(path);
    if (files.has(place)) return;
    const bytes = statSync(path).size;
    files.set(place, { path, name: basename(place), folder: basename(dirname(place)), bytes, named });
  };
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) {
        for (const inside of listFiles(path, (skipped) => hidden.push(join(path, skipped))))
          add(join(path, inside), false);
      } else {
        add(path, true);
      }
    } catch (error) {
      problems.push({ path, problem: `${path} ${whyUnreadable(error)}` });
    }
  }
  return { files: [...files.values()], hidden, problems };
}

/** A file's bytes in pieces, unpacked where its name ends in `.gz`. `onBytes` hears how much was read from the disk. */
export async function* readPieces(
  path: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const disk = createReadStream(path);
  disk.on('data', (piece) => onBytes(piece.length));
  if (!path.toLowerCase().endsWith('.gz')) {
    yield* disk;
    return;
  }
  const unpacked = createGunzip();
  disk.on('error', (error) => unpacked.destroy(error));
  disk.pipe(unpacked);
  try {
    yield* unpacked;
  } finally {
    disk.destroy();
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Check the path.',
  EACCES: 'may not be read by this user. Change its permissions.',
  EPERM: 'may not be read by this user. Change its permissions.',
  EISDIR: 'is a folder.',
  ELOOP: 'is a link that leads to itself.',
  Z_BUF_ERROR: 'ends in the middle of its gzip data: it was cut off. Copy it again.',
  Z_DATA_ERROR: 'is not gzip data, or damaged. Copy it again.',
};

/** Why a path could not be read: the end of a sentence that begins with it. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}
