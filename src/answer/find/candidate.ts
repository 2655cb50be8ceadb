import type { TopicMatch } from './match-topic.ts';

/** Something that may answer a question, with its rank. */
export type Candidate = StatementCandidate | PassageCandidate | DeadlineCandidate;

interface Ranked {
  readonly score: number;
  readonly match: TopicMatch;
  /** Text it stands in. */
  readonly text: number;
  /** Positions of the exact words asked for, as ranges. */
  readonly phrases: readonly PositionRange[];
}

export type PositionRange = readonly [from: number, to: number];

export interface StatementCandidate extends Ranked {
  readonly kind: 'statement';
  readonly statement: number;
}

export interface PassageCandidate extends Ranked {
  readonly kind: 'passage';
  readonly unit: number;
}

export interface DeadlineCandidate extends Ranked {
  readonly kind: 'deadline';
  /** Index into the deadlines of the text. */
  readonly deadline: number;
  /** The statement that sets it, where there is one. */
  readonly statement: number | null;
}

/** The best first; of equals the one that stands first in the corpus. */
export const byRank = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.text - b.text || placeOf(a) - placeOf(b);

const placeOf = (candidate: Candidate): number =>
  candidate.kind === 'statement'
    ? candidate.statement
    : candidate.kind === 'passage'
      ? candidate.unit
      : candidate.deadline;
