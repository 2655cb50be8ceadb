import type { Timex } from '../../domain/time.ts';
import { plainText } from './plain-text.ts';

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

/** A match of a rule's pattern, and where it stands. */
export interface TimexMatch {
  /** The words as they stand in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The groups by name, as {@link plainText} has them: in small letters. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** One kind of temporal expression. */
export interface TimexRule {
  readonly name: string;
  /** Made by {@link timexPattern}, once; all repetition bounded, so that matching is linear in the text. */
  readonly pattern: RegExp;
  /** Whether a match is an expression at all, by its surroundings; a match that is none is left to later rules. */
  accepts?(match: TimexMatch, text: string): boolean;
  read(match: TimexMatch, context: TimexContext): TimexReading;
}

/**
 * A rule's pattern, for texts as {@link plainText} gives them. In `source` letters match small and capital ones, a space
 * white space that may hold one line break, `[ -]` that or a hyphen, and `'` an apostrophe of either shape.
 */
export const timexPattern = (source: string): RegExp =>
  new RegExp(
    source.replace(PARTS_OF_SOURCE, (part) => {
      if (part === ' ') return GAP;
      if (part === '[ -]' || part === '[- ]') return `(?:${GAP}|-)`;
      return part.length === 1 ? plainText(part) : part;
    }),
    'g',
  );

/** Escapes and names of groups stay as they are. */
const PARTS_OF_SOURCE = /\\.|\(\?<\w+>|\[(?: -|- )\]|[\s\S]/g;
const GAP = '(?: +)';
