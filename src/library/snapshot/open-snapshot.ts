import { rmSync } from 'node:fs';
import type { Extraction } from '../../domain/extraction.ts';
import type { DocumentHead } from '../parse-corpus-file.ts';
import { listParts, makeDerivedFolder, newPartFile, scratchFolder, snapshotFile } from '../places.ts';
import type { CorpusEntry } from '../read-corpus.ts';
import { decodeExtraction } from './extraction-record.ts';
import { createStoredRecords, type RecordToStore, type StoredRecords, writeStoredRecords } from './stored-records.ts';

/**
 * What was read out of a corpus before, by the hash of each corpus file: nothing in it is worth keeping that could not be
 * worked out again, and what is damaged or of another version is as good as not there. The documents' text is not in it.
 *
 * It is one file, and while many documents are read, parts beside it: a part holds what was read since the last.
 */
export interface Snapshot {
  /** The head of a corpus file; for `readCorpus`. */
  knownHead(hash: string): DocumentHead | undefined;
  /** Whether `get` would give what was read out; the record is checked. */
  has(entry: CorpusEntry): boolean;
  /** Read from the disk and decoded at each call. */
  get(entry: CorpusEntry): Extraction | undefined;
  /** `record` is `encodeExtraction`'s, of this document. */
  put(entry: CorpusEntry, record: Uint8Array): void;
  /** Writes what was put since the last time, as a part. Gives a sentence where it cannot be written. */
  keep(): Promise<string | null>;
  /**
   * Makes one file of all, with the records of these entries and no others, if anything has changed. Gives a sentence
   * where it cannot be written: everything works without it, more slowly.
   */
  save(entries: readonly CorpusEntry[]): Promise<string | null>;
  close(): void;
}

/** The version of the records' shape; the caller's version stands for what reads the documents. */
const format = 1;

/** Opens the snapshot of a corpus. `version` changes whenever the same document would be read differently. */
export function openSnapshot(corpus: string, version: string): Snapshot {
  const path = snapshotFile(corpus);
  const fullVersion = `${format}:${version}`;
  const pending = new Map<string, RecordToStore>();
  let parts: readonly string[] = [];
  let stored = load();

  function load(): StoredRecords {
    const records = createStoredRecords(fullVersion);
    parts = listParts(corpus);
    for (const file of [path, ...parts]) records.open(file);
    return records;
  }

  const recordOf = (hash: string): Uint8Array | null =>
    pending.get(hash)?.bytes ?? stored.byHash.get(hash)?.read() ?? null;

  async function write(file: string, records: Iterable<RecordToStore>): Promise<string | null> {
    try {
      await makeDerivedFolder(corpus);
      await writeStoredRecords(file, scratchFolder(corpus), fullVersion, records);
      return null;
    } catch (error) {
      return `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}. The next start will be slower.`;
    }
  }

  return {
    knownHead: (hash) => pending.get(hash)?.head ?? stored.byHash.get(hash)?.head,
    has: ({ hash }) => recordOf(hash) !== null,
    get({ document, hash }) {
      const record = recordOf(hash);
      return record ? decodeExtraction(record, document) : undefined;
    },
    put({ hash, head }, bytes) {
      pending.set(hash, { hash, head, bytes });
    },
    async keep() {
      if (pending.size === 0) return null;
      const part = newPartFile(corpus, parts);
      // More may be put while these are written.
      const records = [...pending.values()];
      const problem = await write(part, records);
      if (problem !== null) return problem;
      for (const record of records) if (pending.get(record.hash) === record) pending.delete(record.hash);
      parts = [...parts, part];
      stored.open(part);
      return null;
    },
    async save(entries) {
      const heads = new Map(entries.map(({ hash, head }) => [hash, head]));
      const isSaved = heads.size === stored.byHash.size && [...heads.keys()].every((hash) => stored.byHash.has(hash));
      if (pending.size === 0 && parts.length === 0 && isSaved) return null;
      const old = stored;
      let isOpen = true;
      const closeOld = (): void => {
        if (isOpen) old.close();
        isOpen = false;
      };
      // One record after the other: together they may be a good part of the memory there is.
      function* records(): Generator<RecordToStore> {
        for (const [hash, head] of heads) {
          const bytes = recordOf(hash);
          if (bytes !== null) yield { hash, head, bytes };
        }
        // Windows does not replace a file that is open.
        closeOld();
      }
      const problem = await write(path, records());
      closeOld();
      if (problem === null) {
        pending.clear();
        for (const part of parts) rmSync(part, { force: true });
      }
      stored = load();
      return problem;
    },
    close: () => stored.close(),
  };
}
