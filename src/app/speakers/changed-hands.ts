import type { Extraction } from '../../domain/extraction.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { type SpokenWords, spokenWords } from './speaker-card.ts';

/** Statements that were one speaker's and are now another's. */
export interface ChangeOfHands {
  /** A name; with who it could be, where that is open; `null` where nobody is named. */
  readonly from: string | null;
  readonly to: string | null;
  readonly said: readonly SpokenWords[];
}

/** Compares the same statements under two registries. The greatest change comes first. */
export function changedHands(before: readonly Extraction[], after: readonly Extraction[]): ChangeOfHands[] {
  const changes = new Map<string, { from: string | null; to: string | null; said: SpokenWords[] }>();
  after.forEach(({ document, statements }, i) => {
    statements.forEach((statement, j) => {
      const [from, to] = [holder(before[i]?.statements[j]?.speaker), holder(statement.speaker)];
      if (from === to) return;
      const key = JSON.stringify([from, to]);
      const change = changes.get(key) ?? { from, to, said: [] };
      change.said.push(spokenWords(document, statement));
      changes.set(key, change);
    });
  });
  return [...changes.values()].sort((a, b) => b.said.length - a.said.length);
}

function holder(speaker: Speaker | undefined): string | null {
  if (speaker === undefined || speaker.name === null) return null;
  const { name, certainty, candidates = [] } = speaker;
  return certainty === 'unknown' && candidates.length > 0 ? `${name} (${candidates.join(' or ')})` : name;
}
