import { createHash } from 'node:crypto';
import type { CorpusEntry } from './read-corpus.ts';

/** Tells one state of a corpus from every other: it changes with any file, its name or its content. */
export function corpusFingerprint(entries: readonly CorpusEntry[]): string {
  const hash = createHash('sha256');
  for (const { document, hash: content } of entries) hash.update(`${document.id}\n${content}\n`);
  return hash.digest('hex');
}
