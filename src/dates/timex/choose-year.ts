import { addDays, daysInMonth, makeDay, weekdayOf, yearOf } from '../../domain/calendar.ts';
import { weekdayNumber } from './vocabulary.ts';

/** How far ahead of its publication a text may name a day without a word that says so: "the March 12 meeting". */
const SLACK_DAYS = 100;
/** And how far back, where its words look ahead: "will take effect Nov. 1", printed on 3 November. */
const SLACK_BACK_DAYS = 15;

/**
 * The month and day in the year nearest to publication that fits; `null` for a day that does not exist then. A weekday
 * named with it decides: of three years in a row, only one has it on that weekday.
 */
export function chooseYear(
  published: string,
  month: number,
  day: number,
  ahead: boolean,
  weekday?: string,
): string | null {
  const year = yearOf(published);
  const candidates = [year - 1, year, year + 1].map((y) => makeDay(y, month, day)).filter((d) => d !== null);
  const onWeekday = weekday && candidates.find((d) => weekdayOf(d) === weekdayNumber(weekday));
  if (onWeekday) return onWeekday;
  const nearest = ahead
    ? candidates.find((d) => d >= addDays(published, -SLACK_BACK_DAYS))
    : candidates.findLast((d) => d <= addDays(published, SLACK_DAYS));
  return nearest ?? candidates[0] ?? null;
}

/** Whether any year has that day of that month. */
export const existsInSomeYear = (month: number, day: number): boolean => day >= 1 && day <= daysInMonth(2024, month);
