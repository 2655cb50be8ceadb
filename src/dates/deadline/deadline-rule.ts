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

/** Words that oblige or allow somebody: what tells "must leave by Friday" from "had left by Friday". */
export const OBLIGES =
  /\b(?:must|shall|should|have to|has to|had to|having to|needs? to|is to|are to|was to|were to|required?|requires|requiring|ordered|orders|ordering|directed|directs|instructed|told|asked|demand(?:s|ed|ing)?|urged|warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|deadline|ultimatum|comply|agree[ds]? to|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted)?|plans? to|aims? to|due|expected to|set to|obliged|gives?|gave|given|giving|giving)\b/i;
