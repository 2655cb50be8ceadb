import type { Fact } from '../../domain/document.ts';

/** A plain text on its way to a document: what is known so far, and the text that is left. */
export interface PlainDraft {
  readonly text: string;
  readonly title: Fact<string>;
  readonly publisher: Fact<string>;
  readonly published: Fact<string>;
  /** Remarks for whoever gave the text: everything a rule took out of it is said here. */
  readonly notes: readonly string[];
}

/** Recognises one habit of copied texts. Gives the draft back as it was where it finds nothing. */
export type PlainTextRule = (draft: PlainDraft) => PlainDraft;

export const leftOut = (words: string, what: string): string => `left out ${JSON.stringify(words)} (${what})`;
