import type { DeadlineRule } from '../deadline-rule.ts';

const NOUN_BEFORE =
  /\b(?:deadlines?|ultimatum|cutoff|cut-off|due date|closing date|expiry date)(?:\s(?:[\w’'-]+\s){0,5}?(?:of|is|was|to|for|on|at|by|until|expires|extended to|set for)|:|,)\s(?:the\s|as\s)?$/i;
const NOUN_AFTER = /^(?:['’]s)?[ -](?:(?!after\b|before\b)[\w-]+[ -]){0,3}(?:deadline|ultimatum|cutoff|cut-off)\b/i;
/** "A day before the deadline" is not the deadline. */
const FROM_EVENT = /\b(?:before|after|prior to|following)$/i;
const AS_THE = /^\sas\s(?:the|a|its|their|his|her)\s(?:[\w’'-]+\s){0,2}(?:deadline|cutoff|cut-off)\b/i;

/**
 * A time that is called a deadline.
 * Matches: "a deadline of the end of February", "Friday's deadline", "set Friday as the deadline", "a 72-hour ultimatum". Not: "missed the deadline on tax, said on Friday that".
 */
export const deadlineNoun: DeadlineRule = {
  name: 'deadline-noun',
  matches: ({ timex, before, after }) =>
    NOUN_BEFORE.test(before) || (NOUN_AFTER.test(after) && !FROM_EVENT.test(timex.text)) || AS_THE.test(after),
};
