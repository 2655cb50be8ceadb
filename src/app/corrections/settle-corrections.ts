import type { Correction, CorrectionChange, StatementPlace } from '../../domain/correction.ts';
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

/** One statement's corrections that hold: the latest of each kind. */
export type HeldCorrections = ReadonlyMap<CorrectionChange['what'], SettledCorrection>;

/** What tells a statement from all others. */
export const placeKey = ({ document, content }: StatementPlace): string =>
  `${document}\n${content.map(({ start, end }) => `${start}-${end}`).join(' ')}`;

/** By statement, the corrections that hold for it: of each kind the last one that was not taken back. */
export function heldCorrections(settled: readonly SettledCorrection[]): Map<string, HeldCorrections> {
  const held = new Map<string, Map<CorrectionChange['what'], SettledCorrection>>();
  for (const correction of settled) {
    if (correction.undone !== null) continue;
    for (const place of correction.places) {
      const key = placeKey(place);
      const known = held.get(key) ?? new Map<CorrectionChange['what'], SettledCorrection>();
      known.delete(correction.change.what);
      held.set(key, known.set(correction.change.what, correction));
    }
  }
  return held;
}
