import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';
import type { Said } from './time.ts';

/** `direct`: all content is quoted; `indirect`: none is; `mixed`: some is. */
export type StatementKind = 'direct' | 'indirect' | 'mixed';

/**
 * Words found to be somebody's, before it is known who that is or when.
 * `act` tells what users ask for (`statement`) from beliefs and plans (`attitude`), which only
 * `extract --all-attributions` shows.
 */
export interface Attribution {
  readonly kind: StatementKind;
  readonly act: 'statement' | 'attitude';
  /** The words that name the speaker; empty where the text names nobody. */
  readonly source: readonly Span[];
  /** The words that mark the attribution: "said", "according to". */
  readonly cue: readonly Span[];
  /** What was said. Never empty. */
  readonly content: readonly Span[];
  /** Who reports it, verbatim, where that is not the document itself: "Coast Radio". */
  readonly via?: string;
  /** 0..1. */
  readonly confidence: number;
  /** The rule or model that found it, for `--explain`. */
  readonly evidence: string;
}

/** One attribution with its speaker and its time. */
export interface Statement extends Attribution {
  readonly speaker: Speaker;
  readonly said: Said;
}
