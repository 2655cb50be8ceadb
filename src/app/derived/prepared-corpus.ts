import { type Answerer, answererInSteps } from '../../answer/answerer.ts';
import type { Document } from '../../domain/document.ts';
import type { Findings } from '../../domain/extraction.ts';
import { doAll, type Steps } from '../../domain/steps.ts';
import { checkDerived, derivedStamp, openDerived, readDerived, writeDerived } from '../../library/derived-file.ts';
import { SpeakerFinder } from '../../speakers/registry/find-speakers.ts';
import type { RegistrySpeaker } from '../../speakers/registry/types.ts';
import { inTurns } from '../in-turns.ts';
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

/** The facts but for the speakers, of whom there are many. */
export type KeptFacts = Omit<CorpusFacts, 'speakers'>;

/** Written last: where it is another, all is. */
const findingsFile = 'findings.bin';
const answererFile = 'answerer.bin';

/** Makes ready to answer from findings as bytes, and keeps both beside the documents, under a key. */
export async function keepPrepared(
  folder: string,
  key: string,
  bytes: Uint8Array,
  documents: readonly Document[],
): Promise<{ readonly prepared: PreparedCorpus /** Why it could not be kept. */; readonly problem: string | null }> {
  const prepared = doAll(toPrepared(bytes, documents));
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
  return bytes && answerer ? doAll(toPrepared(bytes, documents, answerer)) : null;
}

/** The same in turns of the event loop, for whoever has questions to answer meanwhile. */
export async function loadPrepared(
  folder: string,
  key: string,
  documents: readonly Document[],
): Promise<PreparedCorpus | null> {
  const [findings, answerer] = await Promise.all([findingsFile, answererFile].map((name) => openDerived(folder, name)));
  if (!findings || !answerer) return null;
  return inTurns(
    (function* (): Steps<PreparedCorpus | null> {
      const bytes = yield* checkDerived(findings, key);
      const ready = bytes && (yield* checkDerived(answerer, key));
      return bytes && ready ? yield* toPrepared(bytes, documents, ready) : null;
    })(),
  );
}

/** Tells one state of what is kept from every other; `null` where nothing is. */
export const preparedStamp = (folder: string): string | null => derivedStamp(folder, findingsFile);

/** So many speakers are made findable in one step. */
const speakersEach = 200;

function* toPrepared(
  bytes: Uint8Array,
  documents: readonly Document[],
  answerer?: Uint8Array,
): Steps<PreparedCorpus | null> {
  const kept = yield* findingsFromBytes<KeptFacts, RegistrySpeaker>(bytes, documents);
  if (!kept) return null;
  const { findings, rest, list: speakers } = kept;
  const finder = new SpeakerFinder([]);
  for (const [i, speaker] of speakers.entries()) {
    finder.add(speaker);
    if (i % speakersEach === 0) yield;
  }
  const ready = yield* answererInSteps(findings, toSpeakerDirectory(finder), answerer);
  return { findings, answerer: ready, facts: { ...rest, speakers }, finder };
}
