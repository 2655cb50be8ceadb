import type { Certainty } from './certainty.ts';
import type { Span } from './span.ts';

/** A temporal expression (TIMEX3). Its own words are `text.slice(start, end)`. */
export interface Timex extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2026-02-27`, `2026-W09`, `2026-02-27TNI`, `P6M`, `XXXX-02-27`, `PAST_REF`. */
  readonly value: string;
  /** TIMEX3 modifier: `START`, `END`, `EQUAL_OR_LESS`, … */
  readonly mod?: string;
}

/** When a statement was made: an interval of ISO days or instants, both ends included; `null` is an open end. */
export interface Said {
  readonly from: string | null;
  readonly to: string | null;
  readonly certainty: Certainty;
  /** The words that decided, verbatim where there are any. */
  readonly basis: string | null;
  /** Words that date it only in part, verbatim, with their TIMEX3 value: `XXXX-02-26`, `XXXX-WXX-5`. */
  readonly partial?: { readonly words: string; readonly value: string };
  /** Ids of the other documents that it was worked out from; left out where the document itself tells. */
  readonly restsOn?: readonly string[];
}

/** A limit in time that a text sets. The span covers the sentence or clause; `expression` the words of the limit. */
export interface Deadline extends Span {
  readonly expression: Span;
  /** ISO day, or an instant with its zone (`2026-02-27T22:01:00Z`). */
  readonly due: string | null;
  /** ISO 8601 duration, where the limit is a length of time (`P6M`). */
  readonly duration: string | null;
  readonly certainty: Certainty;
  /** The words that name who is bound, to what, and who set the limit; left out where the sentence does not give them. */
  readonly who?: Span;
  readonly what?: Span;
  readonly setBy?: Span;
}

/** Said at no known time. */
export const unknownSaid: Said = { from: null, to: null, certainty: 'unknown', basis: null };
