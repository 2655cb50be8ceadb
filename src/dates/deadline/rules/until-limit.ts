import { ACTS, ACTS_DONE } from '../acts.ts';
import type { DeadlineRule } from '../deadline-rule.ts';

const UNTIL = '(?:until|till|up to|through)\\s(?:the\\s)?$';
const here = (source: string): RegExp => new RegExp(`\\b(?:${source})\\s${UNTIL}`, 'i');

/** Leave that is given. */
const GIVEN = here(
  '(?:has|have|had|having)(?: only| just)?|(?:gives?|gave|given|giving|allow(?:s|ed|ing)?|grant(?:s|ed|ing)?|extend(?:s|ed|ing)?|postpone[ds]?|delay(?:s|ed)?|valid|effective|in force|remains? open)\\b[^.;:]{0,60}',
);
/** What lasts, and is not over: "will stay in place until", not "stayed open until". */
const LASTS = here(
  "(?:(?:will|would|shall|must|should|to)\\s(?:stay|remain|be|keep|be kept|be left)|stays?|remains?|is|are)\\s(?:\\w+ly\\s)?(?:open|closed|shut|valid|binding|in (?:place|force|effect)|available|suspended|frozen|banned)(?:\\s[\\w’'-]+){0,4}|(?:offer|truce|ceasefire|ban|permit|licen[cs]e|consultation|window|period|scheme|registration|embargo|moratorium|exemption|waiver|amnesty|reprieve)\\s(?:holds?|stands?|lasts?|runs?|applies|continues?|is (?:good|valid))",
);
/** What may be done: "can register until Monday". */
const MAY = here(
  `(?:can|may|(?:is|are) (?:able|free) to)(?: still| also| only)?\\s(?:${ACTS}|be\\s(?:${ACTS_DONE}))(?:\\s[^.;:,]{0,60})?`,
);
const EXTENDED = /\b(?:extend|postpon|delay)(?:s|ed|ing)\b[^.;:]{0,60}\bto\s(?:the\s)?$/i;

/**
 * A point in time up to which somebody is given leave, or something lasts that binds or is offered.
 * Matches: "has until Friday to comply", "the offer was extended to 6 November", "will stay open until the end of June". Not: "had worked
 * there until Friday", "closed until Monday", "the rain will last until Sunday".
 */
export const untilLimit: DeadlineRule = {
  name: 'until-limit',
  matches: ({ before, isLength }) => !isLength && [GIVEN, LASTS, MAY, EXTENDED].some((pattern) => pattern.test(before)),
};
