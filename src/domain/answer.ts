import type { Certainty } from './certainty.ts';
import type { CorrectionNote, StatementPlace } from './correction.ts';
import type { Interpretation } from './question.ts';
import type { Span } from './span.ts';
import type { StatementKind } from './statement.ts';
import type { Said } from './time.ts';

/** Where an excerpt stands. `start`/`end` are offsets into the document's text and `excerpt` is exactly that slice. */
export interface Citation {
  /** The document's id. */
  readonly document: string;
  /** The original file's name. */
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** `url` with a text fragment that opens it at the excerpt; absent where there is no address. */
  readonly link?: string;
  readonly start: number;
  readonly end: number;
  /** Whole sentences, with the attribution, verbatim. */
  readonly excerpt: string;
  /** The number of the paragraph that the excerpt begins in, from 1. */
  readonly paragraph: number;
}

/** One thing that was said (or, with kind `passage`, a passage about the question that nobody is quoted in). */
export interface AnswerItem {
  readonly speaker: string | null;
  /** The role as the source gives it. */
  readonly role?: string;
  readonly kind: StatementKind | 'passage';
  readonly via?: string;
  /** The words said, verbatim; parts that do not stand together are joined by " … ". */
  readonly excerpt: string;
  /** Where the question's words stand in `excerpt` (offsets into `excerpt`). */
  readonly highlights: readonly Span[];
  readonly said: Said;
  readonly deadline?: {
    readonly due: string | null;
    readonly duration: string | null;
    readonly expression: string;
    readonly certainty: Certainty;
  };
  /** The best source first; never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly disagreements?: readonly string[];
  /** The statements that report it, the one shown first; absent for a passage. */
  readonly statements?: readonly [StatementPlace, ...StatementPlace[]];
  /** What people have corrected of it. */
  readonly corrected?: readonly CorrectionNote[];
  readonly confidence: number;
}

/** The reply to one question. `answers` is empty exactly when nothing supports one; `message` then says so. */
export interface Answer {
  readonly question: string;
  readonly interpretation: Interpretation;
  readonly answers: readonly AnswerItem[];
  /** How many answers there are in all; more than `answers.length` where a limit cut the list. */
  readonly total: number;
  /** A plain sentence for the user, where there is something to say: nothing found, a question not understood. */
  readonly message: string | null;
  /** Where `answers` is empty: the nearest real thing that was said. It does not answer the question; `message` says why. */
  readonly nearest?: AnswerItem;
}
