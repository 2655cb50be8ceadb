import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { noSpeakerDecisions, type SpeakerDecisions } from '../domain/speaker-decisions.ts';
import { speakersFile } from './places.ts';

export interface SpeakerDecisionsRead {
  readonly decisions: SpeakerDecisions;
  /** Sentences that begin with the file's path. Where there are any, no decision counts: half of them could be wrong. */
  readonly problems: readonly string[];
}

/** Reads `speakers.yml` beside the documents. It need not be there. */
export async function readSpeakerDecisions(corpus: string): Promise<SpeakerDecisionsRead> {
  const path = speakersFile(corpus);
  let yaml: string;
  try {
    yaml = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { decisions: noSpeakerDecisions, problems: [] };
    const reason = error instanceof Error ? error.message : String(error);
    return { decisions: noSpeakerDecisions, problems: [`${path} cannot be read: ${reason}.`] };
  }
  const { parseSpeakerDecisions } = await import('./parse-speaker-decisions.ts');
  const parsed = parseSpeakerDecisions(yaml);
  if ('decisions' in parsed) return { decisions: parsed.decisions, problems: [] };
  return { decisions: noSpeakerDecisions, problems: parsed.problems.map((problem) => `${path} ${problem}`) };
}

/** Changes with every change of `speakers.yml`, and where it comes or goes. */
export function speakerDecisionsFingerprint(corpus: string): string {
  try {
    return createHash('sha256')
      .update(readFileSync(speakersFile(corpus)))
      .digest('hex');
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  }
}
