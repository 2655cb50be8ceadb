import type { DeadlineRule } from '../deadline-rule.ts';

const GIVEN =
  /\b(?:(?:has|have|had|having)(?: only| just)?|(?:gives?|gave|given|giving|allow(?:s|ed|ing)?|grant(?:s|ed|ing)?|extend(?:s|ed|ing)?|postpone[ds]?|delay(?:s|ed)?|valid|effective|in force|remains? open)\b[^.;:]{0,60})\s(?:until|till)\s(?:the\s)?$/i;
const EXTENDED = /\b(?:extend|postpon|delay)(?:s|ed|ing)\b[^.;:]{0,60}\bto\s(?:the\s)?$/i;

/**
 * A point in time up to which somebody is given leave.
 * Matches: "has until Friday to comply", "the offer was extended to 6 November". Not: "had worked there until Friday", "closed until Monday".
 */
export const untilLimit: DeadlineRule = {
  name: 'until-limit',
  matches: ({ before, isLength }) => !isLength && (GIVEN.test(before) || EXTENDED.test(before)),
};
