import { dateCorpus } from '../../dates/date-corpus.ts';
import type { SpeakerEdit } from '../../domain/speaker-edit.ts';
import { readSpeakerDecisions } from '../../library/speaker-decisions.ts';
import { writeSpeakerDecisions } from '../../library/write-speaker-decisions.ts';
import { readExtractions } from '../read-extractions.ts';
import { type ChangeOfHands, changedHands } from './changed-hands.ts';
import { type DecisionSentence, describeDecisions } from './describe-decisions.ts';
import { resolveEdit } from './resolve-edit.ts';
import { joinSpeakers } from './speaker-state.ts';

/** What an edit did; or, in sentences, why nothing was written. */
export type EditOutcome =
  | { readonly problems: readonly string[] }
  | {
      /** The file's path. */
      readonly path: string;
      /** What the file now says, and what it no longer says, in sentences. Both empty: it said so already. */
      readonly wrote: readonly string[];
      readonly tookBack: readonly string[];
      /** What may not be meant as it was written, in sentences. */
      readonly notes: readonly string[];
      readonly changes: readonly ChangeOfHands[];
    };

/**
 * Writes one decision into a corpus's `speakers.yml` and tells what that changes. A file that is not valid, or would not
 * be, stays as it is. `report` takes a sentence for each thing about the documents that a person should mend.
 */
export async function editSpeakers(
  corpus: string,
  edit: SpeakerEdit,
  report: (problem: string) => void,
): Promise<EditOutcome> {
  const { decisions, problems } = await readSpeakerDecisions(corpus);
  if (problems.length > 0) return { problems };
  const before = joinSpeakers(await readExtractions(corpus, report), decisions);
  const resolved = resolveEdit(edit, before);
  if ('problem' in resolved) return { problems: [resolved.problem] };
  const written = await writeSpeakerDecisions(corpus, resolved.edit);
  if ('problems' in written) return written;
  const after = joinSpeakers(before.extractions, (await readSpeakerDecisions(corpus)).decisions);
  const [said, says] = [describeDecisions(decisions), describeDecisions(after.decisions)];
  return {
    path: written.path,
    wrote: without(says, said),
    tookBack: without(said, says),
    notes: resolved.notes,
    changes: changedHands(before.joined, dateCorpus(after.joined)),
  };
}

function without(sentences: readonly DecisionSentence[], others: readonly DecisionSentence[]): string[] {
  const known = new Set(others.map(({ sentence }) => sentence));
  return sentences.map(({ sentence }) => sentence).filter((sentence) => !known.has(sentence));
}
