import type { CorrectedAt } from '../../answer/answerer.ts';
import type { CorrectedPlace } from '../../domain/correction.ts';
import type { Findings } from '../../domain/extraction.ts';
import { sliceSpan } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import { correctStatement } from './correct-statement.ts';
import { type HeldCorrections, heldCorrections, placeKey, type SettledCorrection } from './settle-corrections.ts';

/** The corrections that hold, at their statements; and those whose statement is no longer there, by id. */
export interface AnchoredCorrections {
  readonly corrected: readonly CorrectedAt[];
  readonly lost: ReadonlyMap<string, CorrectedPlace>;
}

/**
 * Finds the statements that corrections are of: by their place, where the document still has the same words there, else by the words
 * alone, where one statement of the document has them. A correction is never moved to other words.
 */
export function anchorCorrections(
  findings: readonly Findings[],
  settled: readonly SettledCorrection[],
): AnchoredCorrections {
  const held = heldCorrections(settled);
  const places = new Map(settled.flatMap((one) => one.places.map((place) => [placeKey(place), place] as const)));
  const byDocument = new Map<string, [string, HeldCorrections][]>();
  for (const entry of held) {
    const { document } = places.get(entry[0])!;
    byDocument.set(document, [...(byDocument.get(document) ?? []), entry]);
  }
  const lost = new Map<string, CorrectedPlace>();
  const corrected: CorrectedAt[] = [];
  for (const [extraction, found] of findings.entries()) {
    for (const [key, corrections] of byDocument.get(found.document.id) ?? []) {
      const place = places.get(key)!;
      const index = statementAt(found, place);
      if (index < 0) lose(lost, place, corrections);
      else corrected.push({ extraction, index, ...correctStatement(found.statements[index]!, corrections) });
    }
    byDocument.delete(found.document.id);
  }
  for (const entries of byDocument.values())
    for (const [key, corrections] of entries) lose(lost, places.get(key)!, corrections);
  return { corrected, lost };
}

function lose(lost: Map<string, CorrectedPlace>, place: CorrectedPlace, corrections: HeldCorrections): void {
  for (const { id } of corrections.values()) lost.set(id, place);
}

function statementAt({ document, statements }: Findings, place: CorrectedPlace): number {
  const hasWords = ({ content }: Statement): boolean =>
    content.length === place.words.length &&
    content.every((span, at) => sliceSpan(document.text, span) === place.words[at]);
  const isThere = ({ content }: Statement): boolean => content[0]?.start === place.content[0]?.start;
  const there = statements.findIndex((statement) => isThere(statement) && hasWords(statement));
  if (there >= 0) return there;
  const elsewhere = [...statements.keys()].filter((at) => hasWords(statements[at]!));
  return elsewhere.length === 1 ? elsewhere[0]! : -1;
}
