import { dateCorpus } from '../../dates/date-corpus.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { readSpeakerDecisions } from '../../library/speaker-decisions.ts';
import { applyRegistry } from '../../speakers/apply-registry.ts';
import { exampleQuestions } from '../example-questions.ts';
import { decideSpeakers } from '../speakers/decide-speakers.ts';
import { summarize } from '../summarize.ts';
import { findingsToBytes } from './findings-bytes.ts';
import type { KeptFacts } from './prepared-corpus.ts';

/**
 * Works out of all documents together what none tells alone; gives it as `findingsToBytes` does, with the facts. `failures`
 * are sentences on documents that could not be read out, to be told as long as that is so.
 */
export async function joinCorpus(
  folder: string,
  extractions: readonly Extraction[],
  failures: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { decisions, problems } = await readSpeakerDecisions(folder);
  // Speakers first: that two documents quote the same person is evidence of when an undated one was written.
  const registry = decideSpeakers(extractions, decisions);
  const joined = dateCorpus(applyRegistry(extractions, registry));
  const rest: KeptFacts = {
    summary: summarize(joined),
    examples: exampleQuestions(joined),
    problems: [...problems, ...failures],
  };
  return findingsToBytes(joined, { rest, list: registry.speakers });
}
