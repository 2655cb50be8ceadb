import type { AnswerItem } from '../../domain/answer.ts';
import type { CorrectionChange, Corrector } from '../../domain/correction.ts';
import type { SettledCorrection } from './settle-corrections.ts';

/** A correction as it is listed. */
export interface ListedCorrection extends SettledCorrection {
  /** False where its words are no longer a statement of their document: it then changes nothing. */
  readonly applies: boolean;
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
