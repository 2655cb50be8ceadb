import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { doAll, type Steps } from '../domain/steps.ts';
import { writeAtomically } from './atomic-write.ts';
import { derivedFolder, makeDerivedFolder, scratchFolder } from './places.ts';

/** The header's length is a multiple of this, so that numbers in the bytes after it stand where a typed array can read them. */
const alignment = 64;

/**
 * Bytes that were derived from a corpus and kept beside it; `null` where there are none, they are damaged, or they were
 * derived from something else (`key` tells what from).
 */
export function readDerived(corpus: string, name: string, key: string): Uint8Array | null {
  try {
    return doAll(checkDerived(readFileSync(join(derivedFolder(corpus), name)), key));
  } catch {
    return null;
  }
}

/** A derived file as it stands on the disk, for `checkDerived`; `null` where there is none. */
export const openDerived = (corpus: string, name: string): Promise<Uint8Array | null> =>
  readFile(join(derivedFolder(corpus), name)).catch(() => null);

/** Tells one state of a derived file from every other, at the cost of one look; `null` where there is none. */
export function derivedStamp(corpus: string, name: string): string | null {
  const stats = statSync(join(derivedFolder(corpus), name), { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

/** Checksums are worked out over so many bytes in one step. */
const checkedEach = 1 << 21;

/** The bytes of a derived file, as `readDerived` gives them. */
export function* checkDerived(file: Uint8Array, key: string): Steps<Uint8Array | null> {
  const headerEnd = file.indexOf(0x0a) + 1;
  const bytes = file.subarray(headerEnd);
  let crc = 0;
  for (let at = 0; at < bytes.length; at += checkedEach) {
    crc = crc32(bytes.subarray(at, at + checkedEach), crc);
    yield;
  }
  return new TextDecoder().decode(file.subarray(0, headerEnd)) === header(key, bytes.length, crc) ? bytes : null;
}

/** Keeps derived bytes. Gives a sentence where they cannot be written: they can be derived again. */
export async function writeDerived(
  corpus: string,
  name: string,
  key: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const path = join(derivedFolder(corpus), name);
  try {
    await makeDerivedFolder(corpus);
    await writeAtomically(path, [Buffer.from(header(key, bytes.length, crc32(bytes))), bytes], scratchFolder(corpus));
    return null;
  } catch (error) {
    return `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}. The next start will be slower.`;
  }
}

function header(key: string, bytes: number, crc: number): string {
  const line = JSON.stringify({ key, bytes, crc });
  const length = Math.ceil((Buffer.byteLength(line) + 1) / alignment) * alignment;
  return `${line}${' '.repeat(length - Buffer.byteLength(line) - 1)}\n`;
}
