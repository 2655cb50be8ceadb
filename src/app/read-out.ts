import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AttributionEngine } from '../attribution/engine.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { CorpusEntry } from '../library/read-corpus.ts';
import type { Snapshot } from '../library/snapshot/open-snapshot.ts';
import { extract } from './extract.ts';

export interface ReadOutOptions {
  /** Hears how many documents are read out, of how many that were not before. */
  readonly onProgress?: (done: number, of: number) => void;
  /** The snapshot is saved after so many documents: no more than these are read again by who was stopped. */
  readonly saveEvery?: number;
}

/** At a hundred documents a second, some twenty seconds of work. */
const defaultSaveEvery = 2000;

/**
 * Reads out all documents that the snapshot does not have, and saves it now and then and at the end. Gives a sentence
 * where it cannot be saved.
 */
export async function readOut(
  entries: readonly CorpusEntry[],
  snapshot: Snapshot,
  { onProgress = () => {}, saveEvery = defaultSaveEvery }: ReadOutOptions = {},
): Promise<string | null> {
  const unread = entries.filter((entry) => !snapshot.has(entry));
  if (unread.length > 0) {
    // The weights are only loaded where there is something to read.
    const engine = (await import('./load-engine.ts')).loadEngine();
    for (const [done, entry] of unread.entries()) {
      onProgress(done, unread.length);
      snapshot.put(entry, readEntry(entry, engine));
      // What could not be saved now may be at the end.
      if ((done + 1) % saveEvery === 0) await snapshot.save(entries);
      else await nextTurn();
    }
    onProgress(unread.length, unread.length);
  }
  return entries.length === 0 ? null : snapshot.save(entries);
}

function readEntry({ document }: CorpusEntry, engine: AttributionEngine): Extraction {
  const { text, published } = document;
  return { document, ...extract({ text, published: published.value }, engine) };
}
