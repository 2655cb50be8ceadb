import type { DeadlineRule } from '../deadline-rule.ts';
import { obliges } from '../obliges.ts';

const AT_MOST = /^(?:no|not) (?:more|longer) than|^(?:a|the) maximum of|^at (?:the )?(?:most|longest)/i;

/**
 * A length of time that something may last at most.
 * Matches: "for a period of no more than six months". Not: "no more than six months old", "up to ten years in prison".
 */
export const longestLength: DeadlineRule = {
  name: 'longest-length',
  matches: ({ timex, before, after, lead, isLength }) =>
    isLength &&
    AT_MOST.test(timex.text.replace(/\s+/g, ' ')) &&
    !/^[ -](?:old|ago|before|earlier|in (?:prison|jail))\b/i.test(after) &&
    (/\b(?:for|period of|term of|last|lasts|lasting|in|takes?)\s$/i.test(before) || obliges(lead)),
};
