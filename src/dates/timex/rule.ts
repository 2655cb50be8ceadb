import type { Timex } from '../../domain/time.ts';

/** What a rule makes of a match. */
export interface TimexReading {
  readonly type: Timex['type'];
  readonly value: string;
  readonly mod?: string;
}

/** What is known where an expression stands; rules are read in the order of the text. */
export interface TimexContext {
  readonly text: string;
  /** The publication day, ISO; `null` where it is unknown. */
  readonly published: string | null;
  /** The last day named before this place, ISO or partial (`XXXX-02-26`); `null` where there is none. */
  readonly lastDay: string | null;
  /** The value of the last DATE named before this place, of any length; `null` where there is none. */
  readonly lastDate: string | null;
  /** Where the last DATE named before this place ends; -1 where there is none. */
  readonly lastDateEnd: number;
  /** The latest quarter named before this place, `YYYY-Qn`: what a report on results is about; `null` where there is none. */
  readonly lastQuarter: string | null;
}

/** A match of a rule's pattern: its groups by name, and where it stands. */
export interface TimexMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** One kind of temporal expression. */
export interface TimexRule {
  readonly name: string;
  /** Global and compiled once; all repetition bounded, so that matching is linear in the text. */
  readonly pattern: RegExp;
  /** Whether a match is an expression at all, by its surroundings; a match that is none is left to later rules. */
  accepts?(match: TimexMatch, text: string): boolean;
  read(match: TimexMatch, context: TimexContext): TimexReading;
}

/** White space within an expression: spaces, or one line break. */
const GAP = '(?:[ \\t\\u00a0]{1,3}|[ \\t]?\\r?\\n[ \\t]{0,3})';

/**
 * A rule's pattern, without regard to case. In `source` a space stands for white space that may hold one line
 * break, `[ -]` for that or a hyphen, and `'` for an apostrophe of either shape.
 */
export const timexPattern = (source: string): RegExp =>
  new RegExp(
    source.replace(/\[(?: -|- )\]|[ ']/g, (mark) => (mark === "'" ? "['’]" : mark === ' ' ? GAP : `(?:${GAP}|-)`)),
    'gi',
  );
