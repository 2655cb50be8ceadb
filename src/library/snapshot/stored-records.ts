import type { DocumentHead } from '../parse-corpus-file.ts';
import { openRecordStore, type RecordPlace, type RecordStore, writeRecordStore } from './record-store.ts';

/** The record of a corpus file, and the file's head. */
export interface StoredRecord {
  readonly head: DocumentHead;
  /** Its bytes, from the disk; `null` where they are not those that were written. */
  read(): Buffer | null;
}

/** The records of several files by the hash of the corpus file that they were read from; of equal hashes the last counts. */
export interface StoredRecords {
  readonly byHash: ReadonlyMap<string, StoredRecord>;
  /** Adds the records of a file; one that is missing, damaged or of another version is as good as empty. */
  open(path: string): void;
  close(): void;
}

interface Index {
  readonly version: string;
  readonly records: Readonly<
    Record<string, readonly [offset: number, length: number, crc: number, head: DocumentHead]>
  >;
}

export function createStoredRecords(version: string): StoredRecords {
  const byHash = new Map<string, StoredRecord>();
  const stores: RecordStore[] = [];
  return {
    byHash,
    open(path) {
      const store = openRecordStore(path);
      stores.push(store);
      const index = readIndex(store.index);
      if (index?.version !== version) return;
      for (const [hash, [offset, length, crc, head]] of Object.entries(index.records))
        byHash.set(hash, { head, read: () => store.read({ offset, length, crc }) });
    },
    close() {
      for (const store of stores) store.close();
    },
  };
}

/** A record to be written, with the hash and the head of its corpus file. */
export interface RecordToStore {
  readonly hash: string;
  readonly head: DocumentHead;
  readonly bytes: Uint8Array;
}

/** Writes a file of records, whole or not at all; they are taken one after the other, as they come. */
export async function writeStoredRecords(
  path: string,
  scratch: string,
  version: string,
  records: Iterable<RecordToStore>,
): Promise<void> {
  const written: Pick<RecordToStore, 'hash' | 'head'>[] = [];
  function* bytes(): Generator<Uint8Array> {
    for (const { hash, head, bytes } of records) {
      written.push({ hash, head });
      yield bytes;
    }
  }
  const index = (places: readonly RecordPlace[]): Index => ({
    version,
    records: Object.fromEntries(
      written.map(({ hash, head }, i) => {
        const { offset, length, crc } = places[i]!;
        return [hash, [offset, length, crc, head] as const];
      }),
    ),
  });
  await writeRecordStore(path, scratch, bytes(), index);
}

/** Checked no further than this: its checksum says that whosaid wrote it, and its version in which shape. */
function readIndex(value: unknown): Index | null {
  const isIndex = (candidate: unknown): candidate is Index =>
    typeof candidate === 'object' && candidate !== null && 'version' in candidate && 'records' in candidate;
  return isIndex(value) ? value : null;
}
