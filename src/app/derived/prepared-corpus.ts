import { type Answerer, createAnswerer } from '../../answer/answerer.ts';
import type { Document } from '../../domain/document.ts';
import type { Findings } from '../../domain/extraction.ts';
import { readDerived, writeDerived } from '../../library/derived-file.ts';
import { SpeakerFinder } from '../../speakers/registry/find-speakers.ts';
import type { RegistrySpeaker } from '../../speakers/registry/types.ts';
import { toSpeakerDirectory } from '../speaker-directory.ts';
import type { CorpusSummary } from '../whosaid.ts';
import { findingsFromBytes } from './findings-bytes.ts';

/** A corpus of which all is worked out that takes all documents: who is who, when what was said, what stands where. */
export interface PreparedCorpus {
  readonly findings: readonly Findings[];
  readonly answerer: Answerer;
  readonly facts: CorpusFacts;
  readonly finder: SpeakerFinder;
}

/** What there is to know of a corpus as a whole. */
export interface CorpusFacts {
  readonly speakers: readonly RegistrySpeaker[];
  readonly summary: CorpusSummary;
  /** Questions that it may be able to answer. */
  readonly examples: readonly string[];
  /** What a person should mend in their decisions on speakers, and documents that could not be read out. */
  readonly problems: readonly string[];
}

const findingsFile = 'findings.bin';
const answererFile = 'answerer.bin';

/** Makes ready to answer from findings as bytes, and keeps both beside the documents, under a key. */
export async function keepPrepared(
  folder: string,
  key: string,
  bytes: Uint8Array,
  documents: readonly Document[],
): Promise<{ readonly prepared: PreparedCorpus /** Why it could not be kept. */; readonly problem: string | null }> {
  const prepared = toPrepared(bytes, documents);
  if (!prepared)
    throw new Error(`The findings on ${documents.length} documents are not as findingsToBytes gives them.`);
  // Nothing is kept of nothing.
  if (documents.length === 0) return { prepared, problem: null };
  const problem =
    (await writeDerived(folder, answererFile, key, prepared.answerer.toBytes())) ??
    (await writeDerived(folder, findingsFile, key, bytes));
  return { prepared, problem };
}

/** Brings a corpus back that was kept under this key; `null` where any of it is missing, damaged or of another key. */
export function readPrepared(folder: string, key: string, documents: readonly Document[]): PreparedCorpus | null {
  const bytes = readDerived(folder, findingsFile, key);
  const answerer = bytes && readDerived(folder, answererFile, key);
  return bytes && answerer ? toPrepared(bytes, documents, answerer) : null;
}

function toPrepared(bytes: Uint8Array, documents: readonly Document[], answerer?: Uint8Array): PreparedCorpus | null {
  const kept = findingsFromBytes<CorpusFacts>(bytes, documents);
  if (!kept) return null;
  const { findings, rest: facts } = kept;
  const finder = new SpeakerFinder(facts.speakers);
  return { findings, answerer: createAnswerer(findings, toSpeakerDirectory(finder), answerer), facts, finder };
}
