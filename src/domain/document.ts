import type { Certainty } from './certainty.ts';

/** One fact about a document. `value` is `null` exactly when `certainty` is `unknown`. */
export interface Fact<T> {
  readonly value: T | null;
  readonly certainty: Certainty;
}

/** A text that a team has given whosaid, with what is known about it. */
export interface Document {
  /** Unique in a corpus: the corpus file's name without its ending. */
  readonly id: string;
  /** The original file's name, as citations give it. */
  readonly source: string;
  readonly title: Fact<string>;
  readonly publisher: Fact<string>;
  /** ISO day, `YYYY-MM-DD`. */
  readonly published: Fact<string>;
  readonly url: Fact<string>;
  /** The body. All offsets of the document point into it. */
  readonly text: string;
}

/** A fact nobody has stated and nothing supports. */
export const unknownFact: Fact<never> = { value: null, certainty: 'unknown' };

/** A document that has no place in a corpus yet. */
export type DocumentDraft = Omit<Document, 'id'>;

/** A fact the document itself gives. */
export const statedFact = <T>(value: T): Fact<T> => ({ value, certainty: 'stated' });

/** A fact worked out from the document. */
export const inferredFact = <T>(value: T): Fact<T> => ({ value, certainty: 'inferred' });
