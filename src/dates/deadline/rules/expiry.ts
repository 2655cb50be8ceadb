import type { DeadlineRule } from '../deadline-rule.ts';

const ENDS =
  /\b(?:expir(?:e|es|ed|ing)|lapses?|lapsing|runs? out|(?:is|are|was|were|falls?|fall|be|becomes?) due|due|matures?)\s(?:(?:at|on|in|by|for)\s)?(?:the\s)?$/i;

/**
 * A point in time at which leave, an offer or a debt ends.
 * Matches: "the truce expires on Sunday", "payment is due 15 March". Not: "expired milk on Sunday's menu", "due to Friday's storm", "the law expired in 1994" (a fact, not a limit).
 */
export const expiry: DeadlineRule = {
  name: 'expiry',
  matches: ({ timex, before, isLength }) => !isLength && ENDS.test(before) && !/^\d{4}$/.test(timex.value),
};
