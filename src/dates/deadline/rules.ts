import type { DeadlineRule } from './deadline-rule.ts';
import { byLimit } from './rules/by-limit.ts';
import { deadlineNoun } from './rules/deadline-noun.ts';
import { expiry } from './rules/expiry.ts';
import { longestLength } from './rules/longest-length.ts';
import { periodNoun } from './rules/period-noun.ts';
import { timeAllowed } from './rules/time-allowed.ts';
import { untilLimit } from './rules/until-limit.ts';
import { withinLength } from './rules/within-length.ts';

/** Every way a sentence can set a limit; the first that matches decides. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  byLimit,
  deadlineNoun,
  untilLimit,
  expiry,
  timeAllowed,
  withinLength,
  longestLength,
  periodNoun,
];
