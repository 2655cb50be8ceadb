import type { Extraction } from '../domain/extraction.ts';
import { type CorpusEntry, readCorpus } from '../library/read-corpus.ts';
import { openSnapshot, type Snapshot } from '../library/snapshot/open-snapshot.ts';
import type { ReadOutOptions } from './read-out.ts';
import { readerVersion } from './reader-version.ts';

/** Every document of a corpus with what it says, read out or from the snapshot. No speaker is joined over documents yet. */
export async function readExtractions(folder: string, report: (problem: string) => void): Promise<Extraction[]> {
  return withEntries(folder, report, async (entries, snapshot) => {
    const { extractions, failures } = await extractionsOf(entries, snapshot, report);
    for (const failure of failures) report(failure);
    return extractions;
  });
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

export interface ReadExtractions {
  /** What the documents say, in their order. */
  readonly extractions: Extraction[];
  /** A sentence for each document that could not be read out: nothing is said in it. */
  readonly failures: readonly string[];
}

/** What documents say; what the snapshot does not have is read out. */
export async function extractionsOf(
  entries: readonly CorpusEntry[],
  snapshot: Snapshot,
  report: (problem: string) => void,
  options: ReadOutOptions = {},
): Promise<ReadExtractions> {
  const { readOut } = await import('./read-out.ts');
  const { failures, unsaved } = await readOut(entries, snapshot, options);
  if (unsaved !== null) report(unsaved);
  return { extractions: entries.map((entry) => snapshot.get(entry) ?? unread(entry)), failures };
}

/** A document that could not be read out is a document all the same: its words are found. */
const unread = ({ document }: CorpusEntry): Extraction => ({
  document,
  passages: [],
  statements: [],
  timexes: [],
  deadlines: [],
});
