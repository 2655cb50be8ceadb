import type { Answer, Citation } from '../domain/answer.ts';
import type { Span } from '../domain/span.ts';
import type { Corrections } from './corrections/corrections.ts';
import type { ProfileFound } from './speakers/speaker-profile.ts';
import type { SpeakerSuggestion } from './speakers/suggest-speakers.ts';

export interface AskOptions {
  /** At most this many answers; 10 unless told. */
  readonly limit?: number;
  /** Skip this many: for "More". */
  readonly offset?: number;
}

/** The words around a citation, to be read in their place. */
export interface Context {
  readonly citation: Citation;
  /** Paragraphs in order; `marks` are offsets into `text` where the cited excerpt stands (empty in the others). */
  /** The statements before and after it in the same document; `null` where there is none. */
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly paragraphs: readonly { readonly number: number; readonly text: string; readonly marks: readonly Span[] }[];
}

/** A statement beside a place, where one can go on reading. */
export interface Neighbour extends Span {
  readonly document: string;
  /** `null` where nobody is named. */
  readonly speaker: string | null;
}

/** What there is to ask about. */
export interface CorpusSummary {
  readonly documents: number;
  readonly statements: number;
  readonly speakers: number;
  /** ISO days of the earliest and the latest document, where known. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What every edge (Slack, command line, playground) can do with a corpus. */
export interface Whosaid {
  ask(question: string, options?: AskOptions): Answer;
  /**
   * The paragraphs around a place, `around` of them on each side (2 unless told). `null` where the document is gone
   * or the place is not in it.
   */
  context(place: Span & { readonly document: string }, around?: number): Context | null;
  /** Questions that this corpus can answer, for help texts; empty for an empty corpus. */
  examples(): readonly string[];
  summary(): CorpusSummary;
  /** The ISO instant at which a document was last ingested or mended by hand; `null` for an empty corpus. */
  lastIngested(): string | null;
  /** Speakers whose name begins as typed, at most so many: for a box to pick one from. */
  suggestSpeakers(typed: string, most: number): readonly SpeakerSuggestion[];
  /** Whom a name or a role means, with all that the documents tell of them. */
  profile(asked: string): ProfileFound;
  readonly corrections: Corrections;
}
