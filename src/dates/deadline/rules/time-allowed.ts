import type { DeadlineRule } from '../deadline-rule.ts';

const HAS =
  /\b(?:(?:has|have|had|having|got)\s(?:(?:only|just|about|another|up to|at least|the|a|further)\s){0,2}|(?:gives?|gave|given|giving|allow(?:s|ed|ing)?|grant(?:s|ed|ing)?)\s(?:(?!for\b)[\w’'-]+\s){0,5})$/i;
const TO_DO = /^\s(?:in which\s)?(?:for\s|to\s(?!(?:date|go|the|an?|his|her|its|their|this|that)\b|\d))[a-z]/i;

/**
 * A length of time that somebody is given to do something.
 * Matches: "has 10 days to respond", "gave the company 48 hours to comply". Not: "had spent two years in office", "gave two years to the project", "10 days to go".
 */
export const timeAllowed: DeadlineRule = {
  name: 'time-allowed',
  matches: ({ before, after, isLength }) => isLength && HAS.test(before) && TO_DO.test(after),
};
