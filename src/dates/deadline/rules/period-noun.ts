import type { DeadlineRule } from '../deadline-rule.ts';

const PERIOD =
  /^[ -](?:(?:[\w’'-]+[ -]){0,2}?(?:transition|grace|notice|phase-?out|wind-?down|cooling-off|comment|compliance|review|consultation|appeals?|implementation|waiting|extension|negotiating|suspension)(?:[ -](?:period|window|phase|deadline|process))|window|extension|ultimatum|deadline|notice\b(?! of)|reprieve|moratorium|grace)\b/i;

/**
 * A length of time that a period set for something lasts.
 * Matches: "a six-month transition period", "a 30-day extension". Not: "a six-month period of growth", "a two-year review of his life".
 */
export const periodNoun: DeadlineRule = {
  name: 'period-noun',
  matches: ({ after, isLength }) => isLength && PERIOD.test(after),
};
