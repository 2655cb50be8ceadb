import { makeDay } from '../../../domain/calendar.ts';
import { type TimexRule, timexPattern } from '../rule.ts';

const dayOf = (groups: Readonly<Record<string, string | undefined>>): string | null =>
  makeDay(Number(groups['year']), Number(groups['month']), Number(groups['day']));

/**
 * A day, or an instant, in ISO 8601.
 * Matches: "updated 2026-02-27". Not: "serial number 2026-02-27-11".
 */
export const isoDate: TimexRule = {
  name: 'iso-date',
  pattern: timexPattern(
    '(?<![\\w./-])(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T(?<time>\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d{1,3})?)?(?<zone>Z|[+-]\\d\\d:\\d\\d)?)?(?![\\w/-])',
  ),
  accepts: (match) => dayOf(match.groups) !== null,
  read({ groups }) {
    const day = dayOf(groups) ?? '';
    if (!groups['time']) return { type: 'DATE', value: day };
    return { type: 'TIME', value: `${day}T${groups['time']}${groups['zone']?.toUpperCase() ?? ''}` };
  },
};
