import { existsSync, readFileSync } from 'node:fs';
import type { SpeakerEdit } from '../domain/speaker-edit.ts';
import { writeAtomically } from './atomic-write.ts';
import { editSpeakerDecisions } from './edit-speaker-decisions.ts';
import { makeDerivedFolder, scratchFolder, speakersFile } from './places.ts';

/**
 * Makes one change in a corpus's `speakers.yml`, which is made where there is none. Gives the file's path, or sentences
 * that begin with it: then nothing is written.
 */
export async function writeSpeakerDecisions(
  corpus: string,
  edit: SpeakerEdit,
): Promise<{ readonly path: string } | { readonly problems: readonly string[] }> {
  const path = speakersFile(corpus);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const edited = editSpeakerDecisions(before, edit);
  if ('problems' in edited) return { problems: edited.problems.map((problem) => `${path} ${problem}`) };
  if (edited.yaml === null || edited.yaml === before) return { path };
  await makeDerivedFolder(corpus);
  await writeAtomically(path, edited.yaml, scratchFolder(corpus));
  return { path };
}
