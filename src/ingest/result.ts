import type { DocumentDraft } from '../domain/document.ts';

/** A document read, with remarks for whoever gave it: what was left out, what could not be told. */
export interface SourceRead {
  readonly ok: true;
  readonly document: DocumentDraft;
  readonly notes: readonly string[];
}

/** A source that cannot be read: a sentence that says what is wrong, what was found, where, and what to do. */
export interface SourceRefusal {
  readonly ok: false;
  readonly problem: string;
}

export type SourceReadResult = SourceRead | SourceRefusal;

export const refuse = (problem: string): SourceRefusal => ({ ok: false, problem });
