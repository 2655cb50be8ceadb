import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DocumentDraft } from '../domain/document.ts';
import { diskSteps, type WriteSteps, writeAtomically } from './atomic-write.ts';
import { formatCorpusFile, isAsWritten, type Origin } from './corpus-file.ts';
import { type Existing, findPlace } from './find-place.ts';
import { clearScratchFolder, documentFile, makeDerivedFolder, scratchFolder } from './places.ts';
import { whyUnwritable } from './why-unwritable.ts';

/** What became of one document. `kept`: the corpus file was corrected by hand and stays as it is; `why` says more. */
export type WriteOutcome =
  | { readonly kind: 'added' | 'updated' | 'unchanged'; readonly id: string }
  | { readonly kind: 'kept'; readonly id: string; readonly why: string };

export interface CorpusWriter {
  /**
   * Writes one document under the wished id, or the next free number of it where another document has that id.
   * Rejects where the disk does.
   */
  write(document: DocumentDraft, origin: Origin, wishedId: string): Promise<WriteOutcome>;
}

/** Opens a corpus for writing and makes its folder where there is none. Documents may be written at the same time. */
export async function openCorpusWriter(corpus: string, steps: WriteSteps = diskSteps): Promise<CorpusWriter> {
  try {
    await makeDerivedFolder(corpus);
    await clearScratchFolder(corpus);
  } catch (cause) {
    throw new Error(`Cannot write into ${corpus}: ${whyUnwritable(cause)}`, { cause });
  }
  // Ids this writer has used, each for one original: two originals of one name and folder name are two documents.
  const taken = new Set<string>();
  // Thousands of documents stand in one folder, and asking for it takes a tenth of the time of writing one.
  const made = new Set<string>();
  // Documents that wish for one id wait for each other, or both would find it free.
  const queues = new Map<string, Promise<void>>();

  async function write(document: DocumentDraft, origin: Origin, wishedId: string): Promise<WriteOutcome> {
    const file = formatCorpusFile(document, origin);
    const { id, existing } = findPlace(corpus, document, origin, wishedId, taken, file);
    // Equal bytes at two places are one document, and the first place has named it.
    if (existing?.front?.['sha256'] === origin.sha256 && taken.has(id)) return { kind: 'unchanged', id };
    taken.add(id);
    if (existing !== null) {
      if (existing.file === file) return { kind: 'unchanged', id };
      if (!isAsWritten(existing.file)) return { kind: 'kept', id, why: reasonToKeep(existing, origin) };
    }
    const path = documentFile(corpus, id);
    const folder = dirname(path);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await writeAtomically(path, file, scratchFolder(corpus), steps);
    return { kind: existing === null ? 'added' : 'updated', id };
  }

  return {
    write(document, origin, wishedId) {
      const before = queues.get(wishedId) ?? Promise.resolve();
      const outcome = before
        .then(() => write(document, origin, wishedId))
        .catch((cause: unknown) => {
          const place = documentFile(corpus, wishedId);
          throw new Error(
            `Cannot write ${place}: ${whyUnwritable(cause)} What was written stays; ingest again to go on.`,
            {
              cause,
            },
          );
        });
      const settled = outcome.then(
        () => {},
        () => {},
      );
      queues.set(wishedId, settled);
      return outcome;
    },
  };
}

function reasonToKeep({ front }: Existing, origin: Origin): string {
  if (front === null) return 'its front matter cannot be read; mend it, or delete the file to have it written anew';
  if (front['sha256'] === origin.sha256) return 'corrected by hand';
  return 'corrected by hand, though the original has changed since; to take the new one, delete the file and ingest again';
}
