import { addDays, lastDayOfMonth, weekdayOf } from '../../domain/calendar.ts';

/** The latest `weekday` (0 Sunday to 6) before `day`, or `day` itself where `same` lets it. */
export function previousWeekday(day: string, weekday: number, same: boolean): string {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return addDays(day, -(back || (same ? 0 : 7)));
}

/** The first `weekday` (0 Sunday to 6) after `day`, or `day` itself where `same` lets it. */
export function nextWeekday(day: string, weekday: number, same: boolean): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead || (same ? 0 : 7));
}

/** The `nth` `weekday` of a month (1 to 12), counted from its end where `nth` is -1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  if (nth < 0) return previousWeekday(lastDayOfMonth(year, month), weekday, true);
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return addDays(nextWeekday(first, weekday, true), 7 * (nth - 1));
}
