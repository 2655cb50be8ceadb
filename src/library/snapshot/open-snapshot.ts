import type { Extraction } from '../../domain/extraction.ts';
import type { DocumentHead } from '../parse-corpus-file.ts';
import { makeDerivedFolder, scratchFolder, snapshotFile } from '../places.ts';
import type { CorpusEntry } from '../read-corpus.ts';
import { decodeExtraction, encodeExtraction } from './extraction-record.ts';
import { openRecordStore, type RecordPlace, writeRecordStore } from './record-store.ts';

/**
 * What was read out of a corpus before, by the hash of each corpus file: nothing in it is worth keeping that could not be
 * worked out again, and what is damaged or of another version is as good as not there. The documents' text is not in it.
 */
export interface Snapshot {
  /** The head of a corpus file; for `readCorpus`. */
  knownHead(hash: string): DocumentHead | undefined;
  /** Whether `get` would give what was read out; the record is checked. */
  has(entry: CorpusEntry): boolean;
  /** Read from the disk and decoded at each call. */
  get(entry: CorpusEntry): Extraction | undefined;
  put(entry: CorpusEntry, extraction: Extraction): void;
  /**
   * Writes the snapshot with the records of these entries and no others, if anything has changed. Gives a sentence
   * where it cannot be written: everything works without it, more slowly.
   */
  save(entries: readonly CorpusEntry[]): Promise<string | null>;
  close(): void;
}

/** The version of the records' shape; the caller's version stands for what reads the documents. */
const format = 1;

interface Index {
  readonly version: string;
  readonly records: Readonly<
    Record<string, readonly [offset: number, length: number, crc: number, head: DocumentHead]>
  >;
}

/** Opens the snapshot of a corpus. `version` changes whenever the same document would be read differently. */
export function openSnapshot(corpus: string, version: string): Snapshot {
  const path = snapshotFile(corpus);
  const fullVersion = `${format}:${version}`;
  const heads = new Map<string, DocumentHead>();
  const places = new Map<string, RecordPlace>();
  const pending = new Map<string, Buffer>();
  let store = load();

  function load(): ReturnType<typeof openRecordStore> {
    const opened = openRecordStore(path);
    const index = readIndex(opened.index);
    if (index?.version !== fullVersion) return opened;
    for (const [hash, [offset, length, crc, head]] of Object.entries(index.records)) {
      places.set(hash, { offset, length, crc });
      heads.set(hash, head);
    }
    return opened;
  }

  function recordOf(hash: string): Buffer | null {
    const place = places.get(hash);
    return pending.get(hash) ?? (place ? store.read(place) : null);
  }

  return {
    knownHead: (hash) => heads.get(hash),
    has: ({ hash }) => recordOf(hash) !== null,
    get({ document, hash }) {
      const record = recordOf(hash);
      return record ? decodeExtraction(record, document) : undefined;
    },
    put({ hash, head }, extraction) {
      pending.set(hash, encodeExtraction(extraction));
      heads.set(hash, head);
    },
    async save(entries) {
      const hashes = [...new Set(entries.map((entry) => entry.hash))];
      if (pending.size === 0 && hashes.length === places.size && hashes.every((hash) => places.has(hash))) return null;
      const kept: string[] = [];
      const old = store;
      let isOpen = true;
      const closeStore = (): void => {
        if (isOpen) old.close();
        isOpen = false;
      };
      // One record after the other: together they may be a good part of the memory there is.
      function* records(): Generator<Buffer> {
        for (const hash of hashes) {
          const record = recordOf(hash);
          if (record === null || !heads.has(hash)) continue;
          kept.push(hash);
          yield record;
        }
        // Windows does not replace a file that is open.
        closeStore();
      }
      const index = (written: readonly RecordPlace[]): Index => ({
        version: fullVersion,
        records: Object.fromEntries(
          kept.map((hash, i) => {
            const { offset, length, crc } = written[i]!;
            return [hash, [offset, length, crc, heads.get(hash)!] as const];
          }),
        ),
      });
      try {
        await makeDerivedFolder(corpus);
        await writeRecordStore(path, scratchFolder(corpus), records(), index);
        pending.clear();
        places.clear();
        return null;
      } catch (error) {
        return `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}. The next start will be slower.`;
      } finally {
        closeStore();
        store = load();
      }
    },
    close: () => store.close(),
  };
}

/** Checked no further than this: its checksum says that whosaid wrote it, and its version in which shape. */
function readIndex(value: unknown): Index | null {
  const isIndex = (candidate: unknown): candidate is Index =>
    typeof candidate === 'object' && candidate !== null && 'version' in candidate && 'records' in candidate;
  return isIndex(value) ? value : null;
}
