import { makeDay } from '../../../domain/calendar.ts';
import { type TimexMatch, type TimexRule, timexPattern } from '../rule.ts';

/** The day, where only one reading of the two numbers is a day of the calendar. */
function dayOf({ groups }: TimexMatch): string | null {
  const year = Number(groups['year']?.length === 2 ? `19${groups['year']}` : groups['year']);
  const first = Number(groups['first']);
  const second = Number(groups['second']);
  const american = makeDay(year, first, second);
  const british = makeDay(year, second, first);
  if (groups['sep'] === '.') return british;
  if (american && british && american !== british) return null;
  return american ?? british;
}

/**
 * A day in numbers, where only one of the American and the British reading is possible.
 * Matches: "filed on 02/28/2026", "28.02.2026". Not: "02/03/2026" (2 March or 3 February), "11/26/100".
 */
export const numericDate: TimexRule = {
  name: 'numeric-date',
  pattern: timexPattern(
    '(?<![\\w./-])(?<first>\\d{1,2})(?<sep>[/.])(?<second>\\d{1,2})\\k<sep>(?<year>(?:1[89]|20)\\d\\d)(?![\\w/-]|\\.\\d)',
  ),
  accepts: (match) => dayOf(match) !== null,
  read: (match) => ({ type: 'DATE', value: dayOf(match) ?? '' }),
};
