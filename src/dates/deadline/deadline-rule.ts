import type { Timex } from '../../domain/time.ts';

/** An expression with the words around it, all of its own sentence. */
export interface LimitContext {
  readonly timex: Timex;
  /** At most 90 code units before the expression. */
  readonly before: string;
  /** At most 50 code units after it. */
  readonly after: string;
  /** At most 400 code units of the sentence before the expression. */
  readonly lead: string;
  /** Length of time or point in time. */
  readonly isLength: boolean;
}

/** One way in which a sentence sets a limit. */
export interface DeadlineRule {
  readonly name: string;
  matches(context: LimitContext): boolean;
}
