import { ZONE } from '../clock-zone.ts';
import { type TimexRule, timexPattern } from '../rule.ts';

const CLOCK: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

/**
 * Noon and midnight. Midnight ends the day it is named with, as deadlines mean it.
 * Matches: "until midnight Friday". Not: "High Noon", "the midnight sun".
 */
export const noonMidnight: TimexRule = {
  name: 'noon-midnight',
  pattern: timexPattern(
    `(?<!\\bHigh )\\b(?<word>noon|midday|midnight)\\b(?!-| (?:sun|express|mass|oil)\\b)(?: (?:${ZONE}))?`,
  ),
  read: ({ groups }, { published }) => ({
    type: 'TIME',
    value: `${published ?? 'XXXX-XX-XX'}${CLOCK[groups['word']?.toLowerCase() ?? ''] ?? ''}`,
  }),
};
