import type { CorpusEntry } from '../library/read-corpus.ts';
import type { Snapshot } from '../library/snapshot/open-snapshot.ts';
import { startReader, threadsFor } from './reading/choose-reader.ts';
import { createTaskPool } from './task-pool.ts';

export interface ReadOutOptions {
  /** Hears how many documents are read out, of how many that were not before. */
  readonly onProgress?: (done: number, of: number) => void;
  /** What is read is kept after so many documents: no more than these are read again by who was stopped. */
  readonly keepEvery?: number;
  /** So many threads read, 0 for none beside this one; chosen by how much there is to read unless told. */
  readonly threads?: number;
}

export interface ReadOutResult {
  /** A sentence for each document that could not be read out. */
  readonly failures: readonly string[];
  /** A sentence where the snapshot could not be written. */
  readonly unsaved: string | null;
}

/** Some seconds of work. */
const defaultKeepEvery = 500;

/**
 * Reads out all documents that the snapshot does not have, and keeps what is read now and then and at the end. What comes
 * of a document depends on it alone, so it is all one in which order they are done.
 */
export async function readOut(
  entries: readonly CorpusEntry[],
  snapshot: Snapshot,
  { onProgress = () => {}, keepEvery = defaultKeepEvery, threads }: ReadOutOptions = {},
): Promise<ReadOutResult> {
  const failures: string[] = [];
  // Equal files are read once.
  const unread = [...new Map(entries.map((entry) => [entry.hash, entry])).values()].filter(
    (entry) => !snapshot.has(entry),
  );
  if (unread.length > 0) {
    const texts = unread.map(({ document: { text, published } }) => ({ text, published: published.value }));
    const reader = await startReader(threadsFor(texts, threads));
    const pool = createTaskPool(reader.atOnce);
    let done = 0;
    try {
      for (const [i, entry] of unread.entries()) {
        onProgress(done, unread.length);
        await pool.run(async () => {
          const read = await reader.read(texts[i]!);
          if ('record' in read) snapshot.put(entry, read.record);
          else failures.push(unreadable(entry, read.failure));
          done++;
        });
        // What could not be kept now may be at the end.
        if ((i + 1) % keepEvery === 0) await snapshot.keep();
      }
      await pool.finish();
    } finally {
      await reader.close();
    }
    onProgress(unread.length, unread.length);
  }
  return { failures, unsaved: entries.length === 0 ? null : await snapshot.save(entries) };
}

const unreadable = ({ document }: CorpusEntry, failure: string): string =>
  `${document.id} could not be read out (${failure}): its words can be found, but no statements of it. Please report this, with the document if you may.`;
