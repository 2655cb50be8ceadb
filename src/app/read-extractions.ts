import type { Extraction } from '../domain/extraction.ts';
import { type CorpusEntry, readCorpus } from '../library/read-corpus.ts';
import { openSnapshot, type Snapshot } from '../library/snapshot/open-snapshot.ts';
import type { ReadOutOptions } from './read-out.ts';
import { readerVersion } from './reader-version.ts';

/** Every document of a corpus with what it says, read out or from the snapshot. No speaker is joined over documents yet. */
export async function readExtractions(folder: string, report: (problem: string) => void): Promise<Extraction[]> {
  return withEntries(folder, report, (entries, snapshot) => extractionsOf(entries, snapshot, report));
}

/** Reads the documents of a corpus and opens their snapshot while `work` is done. */
export async function withEntries<T>(
  folder: string,
  report: (problem: string) => void,
  work: (entries: readonly CorpusEntry[], snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const snapshot = openSnapshot(folder, readerVersion());
  try {
    const { entries, problems } = await readCorpus(folder, { knownHead: snapshot.knownHead });
    for (const { message } of problems) report(message);
    return await work(entries, snapshot);
  } finally {
    snapshot.close();
  }
}

/** What the documents say, in their order; what the snapshot does not have is read out. */
export async function extractionsOf(
  entries: readonly CorpusEntry[],
  snapshot: Snapshot,
  report: (problem: string) => void,
  options: ReadOutOptions = {},
): Promise<Extraction[]> {
  const { readOut } = await import('./read-out.ts');
  const problem = await readOut(entries, snapshot, options);
  if (problem !== null) report(problem);
  return entries.map((entry) => snapshot.get(entry)!);
}
