import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeAtomically } from './atomic-write.ts';
import { derivedFolder, makeDerivedFolder, scratchFolder } from './places.ts';

/** The header's length is a multiple of this, so that numbers in the bytes after it stand where a typed array can read them. */
const alignment = 64;

/**
 * Bytes that were derived from a corpus and kept beside it; `null` where there are none, they are damaged, or they were
 * derived from something else (`key` tells what from).
 */
export function readDerived(corpus: string, name: string, key: string): Uint8Array | null {
  let file: Buffer;
  try {
    file = readFileSync(join(derivedFolder(corpus), name));
  } catch {
    return null;
  }
  const headerEnd = file.indexOf('\n') + 1;
  const bytes = file.subarray(headerEnd);
  return file.subarray(0, headerEnd).toString() === header(key, bytes) ? bytes : null;
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
    await writeAtomically(path, [Buffer.from(header(key, bytes)), bytes], scratchFolder(corpus));
    return null;
  } catch (error) {
    return `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}. The next start will be slower.`;
  }
}

function header(key: string, bytes: Uint8Array): string {
  const line = JSON.stringify({ key, bytes: bytes.length, crc: crc32(bytes) });
  const length = Math.ceil((Buffer.byteLength(line) + 1) / alignment) * alignment;
  return `${line}${' '.repeat(length - Buffer.byteLength(line) - 1)}\n`;
}
