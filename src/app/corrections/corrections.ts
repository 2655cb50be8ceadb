import type { AnswerItem } from '../../domain/answer.ts';
import type { CorrectionChange, Corrector } from '../../domain/correction.ts';
import type { SettledCorrection } from './settle-corrections.ts';

/**
 * What became of a correction: it `holds`; it was `replaced` by a later one of the same kind, and holds again should that be taken
 * back; its words are `lost`, no statement of their document any more; or it was taken back, `undone`.
 */
export type CorrectionState = 'holds' | 'replaced' | 'lost' | 'undone';

/** A correction as it is listed. */
export interface ListedCorrection extends SettledCorrection {
  readonly state: CorrectionState;
  /** Documents in which its words are no statement any more; in the others it holds. */
  readonly lostIn: readonly string[];
}

/** What somebody wants to correct of an answer that they see. */
export interface CorrectionRequest {
  readonly item: Pick<AnswerItem, 'statements' | 'speaker' | 'said'>;
  readonly change: CorrectionChange;
  readonly by: Corrector;
}

/** `problem` is a sentence for the user. */
export type CorrectionOutcome = { readonly correction: ListedCorrection } | { readonly problem: string };

/** What people correct: kept beside the documents, and held for every answer from then on. */
export interface Corrections {
  /** In the order they were made, those that were taken back among them. */
  list(): readonly ListedCorrection[];
  /** Resolves when the correction is on the disk and answers follow it. */
  correct(request: CorrectionRequest): Promise<CorrectionOutcome>;
  /** Takes a correction back; the one before it, if any, holds again. */
  undo(id: string, by: Corrector): Promise<CorrectionOutcome>;
}
