import type { Correction } from '../../domain/correction.ts';
import type { CorrectionEntry, Undoing } from '../../library/parse-corrections.ts';

/** A correction with what became of it. */
export interface SettledCorrection extends Correction {
  readonly undone: Pick<Undoing, 'by' | 'at'> | null;
}

/** All corrections, in the order they were made, with those that were taken back marked. An undoing of what is not there is passed over. */
export function settleCorrections(entries: readonly CorrectionEntry[]): SettledCorrection[] {
  const settled = new Map<string, SettledCorrection>();
  for (const entry of entries) {
    if (entry.do === 'correct') {
      const { do: _, ...correction } = entry;
      settled.set(entry.id, { ...correction, undone: null });
    } else {
      const known = settled.get(entry.id);
      if (known !== undefined && known.undone === null)
        settled.set(entry.id, { ...known, undone: { by: entry.by, at: entry.at } });
    }
  }
  return [...settled.values()];
}
