import type { DeadlineRule } from '../deadline-rule.ts';

const ENDS =
  /\b(?:expir(?:e|es|ed|ing)|lapses?|lapsing|runs? out|(?:is|are|was|were|falls?|fall|be|becomes?) due|due|matures?)\s(?:(?:at|on|in|by|for)\s)?(?:the\s)?$/i;

/** What people may hand in is closed: a limit; a mine or a shop that closes sets none. */
const CLOSES =
  /\b(?:entries|nominations?|applications?|bids|bidding|registrations?|consultation|enrol(?:l)?ment|submissions?|polls?|voting|ballot|window|tender|subscription|(?:comment|offer|application|filing|enrolment) period)\s(?:(?:will|is to|are to)\s)?(?:clos(?:e|es|ed|ing)|ends?|ended)\s(?:at|on|in|by)\s(?:the\s)?$/i;

/**
 * A point in time at which leave, an offer or a debt ends.
 * Matches: "the truce expires on Sunday", "payment is due 15 March", "entries close on Friday". Not: "expired milk on Sunday's menu", "due to Friday's storm", "the law expired in 1994" (a fact, not a limit).
 */
export const expiry: DeadlineRule = {
  name: 'expiry',
  matches: ({ timex, before, isLength }) =>
    !isLength && (ENDS.test(before) || CLOSES.test(before)) && !/^\d{4}$/.test(timex.value),
};
