import type { DeadlineRule } from '../deadline-rule.ts';
import { obliges } from '../obliges.ts';

const BY =
  /\b(?:by|before|on or before|not? later than|or before)\s(?:the\s)?(?:(?:close|end) of (?:business|play|trading|day|the (?:working )?day)\s(?:on\s)?)?$/i;
const STRONG = /\b(?:no|not) later than\s$|\bon or before\s$/i;
/** What had come about by then is told, not set: "by Friday the toll had risen". */
const TOLD = /^[^.;]{0,40}\b(?:had|was|were)\b/i;

/**
 * A point in time after "by" that somebody is obliged to.
 * Matches: "must agree to its terms by Friday", "no later than 1 March". Not: "by Friday the toll had risen", "hit by Friday's storm".
 */
export const byLimit: DeadlineRule = {
  name: 'by-limit',
  matches({ before, after, lead, isLength }) {
    if (isLength || !BY.test(before) || /^['’]s\b/.test(after)) return false;
    if (STRONG.test(before)) return true;
    return obliges(lead) && !(TOLD.test(after) && !obliges(after));
  },
};
