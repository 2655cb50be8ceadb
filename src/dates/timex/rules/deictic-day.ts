import { periodValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';

const STEPS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/**
 * A day told from the day of publication.
 * Matches: "said yesterday", "the day before yesterday", "today's vote". Not: "USA Today", "the youth of today" in a title such as "Psychology Today".
 */
export const deicticDay: TimexRule = {
  name: 'deictic-day',
  pattern: timexPattern('\\b(?:the )?(?:(?<far>day (?:before|after)) )?(?<day>yesterday|today|tomorrow)\\b'),
  accepts: (match, text) =>
    !/\w Today$/.test(text.slice(Math.max(0, match.start - 2), match.end)) ||
    /[.?!]\s+Today/.test(text.slice(Math.max(0, match.start - 3), match.end)),
  read({ groups }, { published }) {
    const far = groups['far'] ? (/after$/i.test(groups['far']) ? 1 : -1) : 0;
    return {
      type: 'DATE',
      value: periodValue(published, 'day', (STEPS[groups['day']?.toLowerCase() ?? ''] ?? 0) + far),
    };
  },
};
