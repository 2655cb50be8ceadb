import { type DeadlineRule, OBLIGES } from '../deadline-rule.ts';

/**
 * A length of time within which somebody is obliged to act.
 * Matches: "must reply within 30 days", "within 30 days the ministry shall reply". Not: "fell ill within two hours", "within a week had left".
 */
export const withinLength: DeadlineRule = {
  name: 'within-length',
  matches: ({ timex, before, after, lead, isLength }) =>
    isLength &&
    (/^within\b/i.test(timex.text) || /\b(?:within|in under|in less than)\s(?:the\snext\s)?$/i.test(before)) &&
    OBLIGES.test(lead.trim() === '' ? after : lead),
};
