import { resolve, sep } from 'node:path';
import { readableKinds, sourceKind } from '../ingest/source-kind.ts';
import { findSources, type SourceFile } from '../library/source-files.ts';
import { openCorpusWriter, type WriteOutcome } from '../library/write-document.ts';
import { readSourceFile } from './read-source-file.ts';
import { createTaskPool } from './task-pool.ts';

/** What an ingest did. Ids are those of documents in the corpus. */
export interface IngestReport {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  /** Corrected by hand, and so left as they are. */
  readonly kept: readonly { readonly id: string; readonly why: string }[];
  /** What could not be read: one sentence each, which names the file. */
  readonly refused: readonly string[];
  /** What was passed over in a folder: one sentence each. */
  readonly skipped: readonly string[];
  /** What there is to know about documents that were added or updated: one sentence each. */
  readonly notes: readonly string[];
}

export interface IngestProgress {
  /** Documents read so far, whatever became of them. */
  readonly documents: number;
  /** Bytes of the sources read so far, as they stand on the disk, and in all. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
  /** The file in hand. */
  readonly path: string;
}

/** Enough to keep a disk busy with syncing; more only takes memory. */
const writesAtOnce = 16;

/**
 * Reads files and folders into a corpus. Each document is written by itself and whole: an ingest that was stopped is
 * gone on with by running it again. Rejects only where the corpus cannot be written.
 */
export async function ingest(
  paths: readonly string[],
  corpus: string,
  onProgress: (progress: IngestProgress) => void = () => {},
): Promise<IngestReport> {
  const found = findSources(paths);
  const refused = found.problems.map(({ problem }) => problem);
  const skipped = found.hidden.map((path) => `${path} is hidden.`);
  const files = found.files.filter((file) => {
    const why = whyPassedOver(file, corpus);
    if (why !== null) (file.named ? refused : skipped).push(`${file.path} ${why}`);
    return why === null;
  });
  if (files.length === 0) {
    if (refused.length === 0) refused.push(`${paths.join(', ')}: nothing to read. whosaid reads ${readableKinds}.`);
    return toReport([], refused, skipped);
  }

  const writer = await openCorpusWriter(corpus);
  const pool = createTaskPool(writesAtOnce);
  const bytesTotal = files.reduce((sum, file) => sum + file.bytes, 0);
  const written: Written[] = [];
  let documents = 0;
  let bytesRead = 0;
  for (const file of files) {
    const read = readSourceFile(file, (bytes) => {
      bytesRead += bytes;
    });
    for await (const { result, sha256, wishedId } of read) {
      onProgress({ documents: ++documents, bytesRead, bytesTotal, path: file.path });
      if (!result.ok) {
        refused.push(result.problem);
        continue;
      }
      // Writes end in any order; the report is in the order of the sources.
      const place = written.length;
      const notes = result.notes.map((note) => `${result.document.source}: ${note}.`);
      written.push({ outcome: null, notes });
      await pool.run(async () => {
        const outcome = await writer.write(result.document, { folder: file.folder, sha256 }, wishedId);
        written[place] = { outcome, notes };
      });
    }
  }
  await pool.finish();
  return toReport(written, refused, skipped);
}

interface Written {
  readonly outcome: WriteOutcome | null;
  readonly notes: readonly string[];
}

function toReport(written: readonly Written[], refused: readonly string[], skipped: readonly string[]): IngestReport {
  const ids = (kind: WriteOutcome['kind']): string[] =>
    written.flatMap(({ outcome }) => (outcome?.kind === kind ? [outcome.id] : []));
  return {
    added: ids('added'),
    updated: ids('updated'),
    unchanged: ids('unchanged'),
    kept: written.flatMap(({ outcome }) => (outcome?.kind === 'kept' ? [{ id: outcome.id, why: outcome.why }] : [])),
    refused,
    skipped,
    // Who ingests a document again has read the notes on it before.
    notes: written.flatMap(({ outcome, notes }) =>
      outcome?.kind === 'added' || outcome?.kind === 'updated' ? notes : [],
    ),
  };
}

/** Why a file is not read, as the end of a sentence; `null` where it is. */
function whyPassedOver(file: SourceFile, corpus: string): string | null {
  const kind = sourceKind(file.name);
  if (kind === null) return `is not read: whosaid reads ${readableKinds}.`;
  const isCorpusFile = kind === 'markdown' && resolve(file.path).startsWith(resolve(corpus) + sep);
  return isCorpusFile ? 'is in the corpus already.' : null;
}
