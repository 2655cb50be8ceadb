import { createHash } from 'node:crypto';
import { corpusFingerprint } from '../../library/corpus-fingerprint.ts';
import { type CorpusEntry, readCorpus } from '../../library/read-corpus.ts';
import type { Snapshot } from '../../library/snapshot/open-snapshot.ts';
import { speakerDecisionsFingerprint } from '../../library/speaker-decisions.ts';
import { extractionsOf, withEntries } from '../read-extractions.ts';
import type { ReadOutOptions } from '../read-out.ts';
import { joinerVersion, readerVersion } from '../reader-version.ts';
import { keepPrepared, loadPrepared, type PreparedCorpus, readPrepared } from './prepared-corpus.ts';

export interface PrepareOptions extends ReadOutOptions {
  /** Takes a sentence for each thing about the corpus that a person should mend. */
  readonly report: (problem: string) => void;
}

/** A prepared corpus with what was read to make it, and the key that tells it from any other. */
export interface PreparedEntries extends PreparedCorpus {
  readonly key: string;
  readonly entries: readonly CorpusEntry[];
}

/**
 * Brings the documents in a folder to where questions can be asked: from what was kept the last time, if neither they
 * nor the decisions on speakers nor the program have changed since, else by reading what is new and joining all.
 */
export async function prepareCorpus(folder: string, options: PrepareOptions): Promise<PreparedEntries> {
  const { report } = options;
  const prepared = await withEntries(folder, report, async (entries, snapshot) => {
    const key = fingerprint(folder, entries);
    const documents = entries.map(({ document }) => document);
    const kept = entries.length === 0 ? null : readPrepared(folder, key, documents);
    if (kept) return { ...kept, key, entries };
    const bytes = await readAndJoin(folder, entries, snapshot, options);
    const anew = await keepPrepared(folder, key, bytes, documents);
    if (anew.problem !== null) report(anew.problem);
    return { ...anew.prepared, key, entries };
  });
  for (const problem of prepared.facts.problems) report(problem);
  return prepared;
}

/**
 * What another process has prepared since, in turns of the event loop; `before` itself where it is the same, `null` where what
 * is kept is damaged, or was not made by this program of the documents as they are now. Files that are as they were are not
 * read again.
 */
export async function prepareAgain(
  folder: string,
  before: PreparedEntries,
  report: (problem: string) => void,
): Promise<PreparedEntries | null> {
  const byId = new Map(before.entries.map((entry) => [entry.document.id, entry]));
  const { entries, problems } = await readCorpus(folder, { knownEntry: (id) => byId.get(id) });
  const key = fingerprint(folder, entries);
  if (key === before.key) return before;
  const documents = entries.map(({ document }) => document);
  const prepared = await loadPrepared(folder, key, documents);
  if (prepared === null) return null;
  for (const { message } of problems) report(message);
  for (const problem of prepared.facts.problems) report(problem);
  return { ...prepared, key, entries };
}

/** What was read is let go of here: making ready to answer takes as much memory again. */
async function readAndJoin(
  folder: string,
  entries: readonly CorpusEntry[],
  snapshot: Snapshot,
  options: PrepareOptions,
): Promise<Uint8Array> {
  const { extractions, failures } = await extractionsOf(entries, snapshot, options.report, options);
  const { joinCorpus } = await import('./join-corpus.ts');
  return joinCorpus(folder, extractions, failures);
}

/** Changes with anything that a prepared corpus depends on. */
function fingerprint(folder: string, entries: readonly CorpusEntry[]): string {
  const parts = [corpusFingerprint(entries), speakerDecisionsFingerprint(folder), readerVersion(), joinerVersion()];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
