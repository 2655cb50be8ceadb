/**
 * What a question wants to know: statements, *who* made one, *when*, a *deadline*, statements in order of time, all that
 * one speaker said (`record`), or what two speakers said on one topic (`compare`).
 */
export type Intent = 'statements' | 'who' | 'when' | 'deadline' | 'timeline' | 'record' | 'compare';

/** A speaker that a question names. `name` is `null` where the corpus knows nobody of that name. */
export interface AskedSpeaker {
  /** As the user wrote it. */
  readonly asked: string;
  readonly name: string | null;
}

/** How a question was understood; shown to the user, so that a misunderstanding is seen. */
export interface Interpretation {
  readonly intent: Intent;
  readonly speakers: readonly AskedSpeaker[];
  /** The words searched for, as the user wrote them. */
  readonly topic: readonly string[];
  /** Exact words asked for in quotation marks. */
  readonly phrases: readonly string[];
  /** ISO days, both included; `null` is an open end. */
  readonly dates: { readonly from: string | null; readonly to: string | null } | null;
  /** One line for people: `Statements by Ada Nwosu about ferry fares, since 1 Feb 2026`. */
  readonly summary: string;
}
