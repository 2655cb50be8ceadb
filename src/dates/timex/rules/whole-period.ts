import { periodValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { unitOf } from '../vocabulary.ts';

/**
 * "The year", "the week": the one of publication.
 * Matches: "later in the year", "for the full year", "of the month". Not: "the year he was born", "Man of the Year", "the day-care centre".
 */
export const wholePeriod: TimexRule = {
  name: 'whole-period',
  pattern: timexPattern(
    '\\bthe (?:full |whole |entire |fiscal |financial )?(?<unit>year|month|week|day|decade)\\b(?!-| (?:before|after|when|that|he|she|it|they|we|of)\\b)',
  ),
  accepts: (match) => !/(?:Year|Month|Week|Day|Decade)$/.test(match.text),
  read: ({ groups }, { published }) => ({
    type: 'DATE',
    value: periodValue(published, unitOf(groups['unit'] ?? ''), 0),
  }),
};
