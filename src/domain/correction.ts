import type { Span } from './span.ts';

/** Where a statement stands: its document's id, and the spans of what was said. */
export interface StatementPlace {
  readonly document: string;
  readonly content: readonly Span[];
  /** The words that name who said it: they tell apart two who say the same words, as in "A and B said". */
  readonly source?: readonly Span[];
}

/** What somebody says is wrong with a statement, and what is right. */
export type CorrectionChange =
  /** `null`: nobody can be named. */
  | { readonly what: 'speaker'; readonly speaker: string | null }
  /** An ISO day; `null`: it cannot be told. */
  | { readonly what: 'day'; readonly day: string | null }
  /** Nobody says this. The words can still be found as a passage. */
  | { readonly what: 'not-a-statement' };

/** Whoever corrects. */
export interface Corrector {
  /** A Slack user's id, or a user of the machine's. */
  readonly id: string;
  /** What to call them. */
  readonly name: string;
}

/** A statement that is corrected, with its words, so that it is known again where the document has changed. */
export interface CorrectedPlace extends StatementPlace {
  /** The words of each span of `content`, verbatim. */
  readonly words: readonly string[];
}

/** One correction. The same words in several documents are corrected at once. */
export interface Correction {
  readonly id: string;
  readonly places: readonly [CorrectedPlace, ...CorrectedPlace[]];
  readonly change: CorrectionChange;
  /** What was shown before, in words: "Ada Berg", "Mon 2 Mar 2026". */
  readonly had: string;
  readonly by: Corrector;
  /** ISO instant. */
  readonly at: string;
}

/** A correction that holds for a statement, as it is shown with it. */
export type CorrectionNote = Pick<Correction, 'id' | 'had' | 'by' | 'at'> & { readonly what: CorrectionChange['what'] };
