import { addDays, daysInMonth, makeDay, yearOf } from '../../domain/calendar.ts';

/** How far ahead of its publication a text may name a day without a word that says so: "the March 12 meeting". */
const SLACK_DAYS = 100;
/** And how far back, where its words look ahead: "will take effect Nov. 1", printed on 3 November. */
const SLACK_BACK_DAYS = 15;

/** The month and day in the year nearest to publication that fits; `null` for a day that does not exist then. */
export function chooseYear(published: string, month: number, day: number, ahead: boolean): string | null {
  const year = yearOf(published);
  const limit = addDays(published, SLACK_DAYS);
  const floor = addDays(published, -SLACK_BACK_DAYS);
  const candidates = [year - 1, year, year + 1].map((y) => makeDay(y, month, day)).filter((d) => d !== null);
  return (ahead ? candidates.find((d) => d >= floor) : candidates.findLast((d) => d <= limit)) ?? candidates[0] ?? null;
}

/** Whether any year has that day of that month. */
export const existsInSomeYear = (month: number, day: number): boolean => day >= 1 && day <= daysInMonth(2024, month);
