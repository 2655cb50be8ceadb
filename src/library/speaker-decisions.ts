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
