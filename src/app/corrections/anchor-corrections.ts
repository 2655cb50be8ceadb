import type { CorrectedAt } from '../../answer/answerer.ts';
import type { CorrectedPlace, CorrectionChange } from '../../domain/correction.ts';
import type { Findings } from '../../domain/extraction.ts';
import type { Statement } from '../../domain/statement.ts';
import { correctStatement } from './correct-statement.ts';
import { findCorrected } from './find-corrected.ts';
import type { SettledCorrection } from './settle-corrections.ts';

/** The corrections that hold, at their statements, and what became of each. */
export interface AnchoredCorrections {
  readonly corrected: readonly CorrectedAt[];
  /** By id; those that were taken back are not in it. */
  readonly fates: ReadonlyMap<string, Fate>;
}

/** What became of a correction. */
export interface Fate {
  /** Some statement follows it. */
  readonly holds: boolean;
  /** Places whose words are no statement of their document any more. */
  readonly lost: readonly CorrectedPlace[];
}

/** The findings on each document, with their place in the list. */
export type FindingsById = ReadonlyMap<string, { readonly extraction: number; readonly found: Findings }>;

export const findingsById = (findings: readonly Findings[]): FindingsById =>
  new Map(findings.map((found, extraction) => [found.document.id, { extraction, found }]));

interface Anchored {
  readonly extraction: number;
  readonly index: number;
  readonly statement: Statement;
  readonly held: Map<CorrectionChange['what'], SettledCorrection>;
}

/**
 * Finds the statements that corrections are of, in the documents as they are now. Of several corrections of one statement, the
 * latest of each kind holds, wherever the statement stood when they were made. `currentName` tells what a speaker is called now.
 */
export function anchorCorrections(
  findings: FindingsById,
  settled: readonly SettledCorrection[],
  currentName: (name: string) => string = (name) => name,
): AnchoredCorrections {
  const statements = new Map<string, Anchored>();
  const lost = new Map<string, readonly CorrectedPlace[]>();
  for (const correction of settled) {
    if (correction.undone !== null) continue;
    const missing: CorrectedPlace[] = [];
    for (const place of correction.places) {
      const known = findings.get(place.document);
      const index = known === undefined ? -1 : findCorrected(known.found, place);
      if (known === undefined || index < 0) {
        missing.push(place);
        continue;
      }
      const key = `${known.extraction} ${index}`;
      const statement = known.found.statements[index]!;
      const anchored = statements.get(key) ?? { extraction: known.extraction, index, statement, held: new Map() };
      statements.set(key, anchored);
      // The latest comes last, also in what is shown.
      anchored.held.delete(correction.change.what);
      anchored.held.set(correction.change.what, correction);
    }
    lost.set(correction.id, missing);
  }
  const anchored = [...statements.values()];
  const holding = new Set(anchored.flatMap(({ held }) => [...held.values()].map(({ id }) => id)));
  return {
    corrected: anchored.map(({ extraction, index, statement, held }) => ({
      extraction,
      index,
      ...correctStatement(statement, held, currentName),
    })),
    fates: new Map([...lost].map(([id, places]) => [id, { holds: holding.has(id), lost: places }])),
  };
}
