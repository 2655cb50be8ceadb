import { readFile } from 'node:fs/promises';
import { decodeBytes } from '../ingest/decode-bytes.ts';
import { whyUnreadable } from '../library/source-files.ts';

/** The text of one file as it is, no reader's rules applied: offsets count from its first character. The problem is a sentence. */
export async function readTextFile(path: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { problem: `${path} ${whyUnreadable(error)}` };
  }
  const decoded = decodeBytes(bytes);
  return 'problem' in decoded ? { problem: `${path} ${decoded.problem}` } : decoded;
}
