import { addDays, daysBetween, makeDay, yearOf } from '../../../domain/calendar.ts';
import { nthWeekday } from '../near-weekday.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { looksAhead } from '../tense.ts';

type DayOfYear = (year: number) => string | null;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    makeDay(year, month, day);
const floating =
  (month: number, weekday: number, nth: number): DayOfYear =>
  (year) =>
    nthWeekday(year, month, weekday, nth);

const HOLIDAYS: readonly (readonly [words: string, day: DayOfYear])[] = [
  ["New Year's Day", fixed(1, 1)],
  ["New Year's Eve", fixed(12, 31)],
  ['Christmas Eve', fixed(12, 24)],
  ['Boxing Day', fixed(12, 26)],
  ['Christmas(?: Day)?', fixed(12, 25)],
  ["Valentine's Day", fixed(2, 14)],
  ['Halloween', fixed(10, 31)],
  ['Fourth of July|July Fourth|Independence Day', fixed(7, 4)],
  ['Veterans Day|Armistice Day', fixed(11, 11)],
  ['Thanksgiving(?: Day)?', floating(11, 4, 4)],
  ['Labor Day', floating(9, 1, 1)],
  ['Memorial Day', floating(5, 1, -1)],
  ['Martin Luther King(?: Jr\\.?)? Day', floating(1, 1, 3)],
  ["Presidents'? Day", floating(2, 1, 3)],
  ['Election Day', (year) => addDays(nthWeekday(year, 11, 1, 1), 1)],
];

/** Source of a pattern for the names of holidays with a day of their own. */
export const HOLIDAY_NAMES = HOLIDAYS.map(([words]) => words.replaceAll("'", "'?")).join('|');

/** The day of a holiday in a year; `null` where it has none, or the words name no holiday. */
export const holidayIn = (words: string, year: number): string | null => byName(words)(year);

const byName = (words: string): DayOfYear =>
  HOLIDAYS.find(([source]) =>
    new RegExp(`^(?:${source})$`, 'i').test(words.replace(/\s+/g, ' ').replace('’', "'")),
  )?.[1] ?? (() => null);

/**
 * A holiday with a day of its own.
 * Matches: "on Thanksgiving Day", "Christmas Eve 2025". Not: "Christmas shopping", "a Thanksgiving dinner", "Christmas Island".
 */
export const holiday: TimexRule = {
  name: 'holiday',
  pattern: timexPattern(
    `\\b(?<name>${HOLIDAY_NAMES})\\b(?:,? (?<year>(?:19|20)\\d\\d)\\b)?(?!-|'| (?:[a-z]+(?:ing|s)\\b|tree|party|card|carol|dinner|story|parade|season|bonus|present|gift|tree|holiday|turkey|weekend|eve)\\b)`,
  ),
  accepts: (match, text) =>
    /^[A-Z]/.test(match.text) && !/^ (?!(?:On|At|In)\b)[A-Z]/.test(text.slice(match.end, match.end + 4)),
  read({ groups, start }, { text, published }) {
    const day = byName(groups['name'] ?? '');
    if (groups['year']) return { type: 'DATE', value: day(Number(groups['year'])) ?? groups['year'] };
    if (!published) return { type: 'DATE', value: 'XXXX-XX-XX' };
    const year = yearOf(published);
    const days = [year - 1, year, year + 1].map(day).filter((d) => d !== null);
    const chosen = looksAhead(text, start)
      ? days.find((d) => d >= published)
      : days.findLast((d) => daysBetween(published, d) <= 30);
    return { type: 'DATE', value: chosen ?? 'XXXX-XX-XX' };
  },
};
