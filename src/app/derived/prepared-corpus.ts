import { type Answerer, createAnswerer } from '../../answer/answerer.ts';
import type { Document } from '../../domain/document.ts';
import type { Findings } from '../../domain/extraction.ts';
import { readDerived, writeDerived } from '../../library/derived-file.ts';
import { SpeakerFinder } from '../../speakers/registry/find-speakers.ts';
import type { RegistrySpeaker } from '../../speakers/registry/types.ts';
import { toSpeakerDirectory } from '../speaker-directory.ts';
import type { CorpusSummary } from '../whosaid.ts';
import { findingsFromBytes, findingsToBytes } from './findings-bytes.ts';

/** A corpus of which all is worked out that takes all documents: who is who, when what was said, what stands where. */
export interface PreparedCorpus {
  readonly findings: readonly Findings[];
  readonly answerer: Answerer;
  readonly facts: CorpusFacts;
}

/** What there is to know of a corpus as a whole. */
export interface CorpusFacts {
  readonly speakers: readonly RegistrySpeaker[];
  readonly summary: CorpusSummary;
  /** Questions that it may be able to answer. */
  readonly examples: readonly string[];
  /** What a person should mend in their decisions on speakers. */
  readonly problems: readonly string[];
}

const findingsFile = 'findings.bin';
const answererFile = 'answerer.bin';

/** Keeps a prepared corpus beside its documents, under a key. Gives a sentence where it cannot be written. */
export async function keepPrepared(
  folder: string,
  key: string,
  { findings, answerer, facts }: PreparedCorpus,
): Promise<string | null> {
  return (
    (await writeDerived(folder, answererFile, key, answerer.toBytes())) ??
    (await writeDerived(folder, findingsFile, key, findingsToBytes(findings, facts)))
  );
}

/** Brings a corpus back that was kept under this key; `null` where any of it is missing, damaged or of another key. */
export function readPrepared(folder: string, key: string, documents: readonly Document[]): PreparedCorpus | null {
  const bytes = readDerived(folder, findingsFile, key);
  const prepared = bytes && readDerived(folder, answererFile, key);
  if (!bytes || !prepared) return null;
  const kept = findingsFromBytes<CorpusFacts>(bytes, documents);
  if (!kept) return null;
  const directory = toSpeakerDirectory(new SpeakerFinder(kept.rest.speakers));
  return {
    findings: kept.findings,
    answerer: createAnswerer(kept.findings, directory, prepared),
    facts: kept.rest,
  };
}
