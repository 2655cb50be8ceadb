import { ACTS } from '../acts.ts';
import type { DeadlineRule } from '../deadline-rule.ts';
import { obliges } from '../obliges.ts';

/** "In 48 hours" is a limit where a person is told to act, and a distance elsewhere: "back in two weeks". */
const TOLD_TO =
  /\b(?:must|(?:told|ordered|instructed|directed|warned)(?:\s(?!(?:he|she|it|they|that|how|of)\b)[\w’'-]+){0,3}?\sto)\s(?!be\b)[^.;,]{1,60}\sin\s$/i;

/** What somebody is free to do so long: "may appeal", where a fever may kill. */
const MAY_ACT = new RegExp(`\\b(?:can|may)\\s(?:\\w+ly\\s)?(?:${ACTS})\\b`, 'i');

/**
 * A length of time within which somebody is obliged to act.
 * Matches: "must reply within 30 days", "within 30 days the ministry shall reply". Not: "fell ill within two hours", "within a week had left".
 */
export const withinLength: DeadlineRule = {
  name: 'within-length',
  matches: ({ timex, before, after, lead, isLength }) =>
    isLength &&
    (TOLD_TO.test(before) ||
      ((/^within\b/i.test(timex.text) || /\b(?:within|in under|in less than)\s(?:the\snext\s)?$/i.test(before)) &&
        (MAY_ACT.test(lead) || obliges(lead.trim() === '' ? after : lead)))),
};
