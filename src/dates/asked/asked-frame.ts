import type { DayInterval } from '../timex-interval.ts';

/** Words before a date that make other days of it: "the last week of", "the day after". */
export interface AskedFrame {
  /** Source of a pattern for the words, the blank before the date included; for texts as `plainText` gives them. */
  readonly words: string;
  /** The days meant, from the groups of the pattern and the days of the date; `null` where the two do not go together. */
  read(groups: Readonly<Record<string, string | undefined>>, days: DayInterval): DayInterval | null;
}
