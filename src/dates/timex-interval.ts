import { addDays, lastDayOfMonth, mondayOfWeek, parseDay } from '../domain/calendar.ts';
import type { Timex } from '../domain/time.ts';

/** A stretch of whole days, both ends included. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

/** First and last month of what TIMEX3 writes after the year: quarters, halves, seasons (northern; winter ends the year). */
const MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  Q1: [1, 3], Q2: [4, 6], Q3: [7, 9], Q4: [10, 12], H1: [1, 6], H2: [7, 12], SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [11, 12],
}; // biome-ignore format: a table reads best in rows

const VALUE = /^(\d{4})(?:-(?:W(\d\d)(?:-(\d|WE))?|(\d\d)(?:-(\d\d))?|(Q\d|H\d|SP|SU|FA|WI)))?(?:T.*)?$/;

/** The days that a date or time covers; `null` for lengths, for "now" and "recently", and where the year is unknown. */
export function intervalOf({ type, value }: Pick<Timex, 'type' | 'value'>): DayInterval | null {
  if (type !== 'DATE' && type !== 'TIME') return null;
  const [, year, week, weekday, month, day, part] = VALUE.exec(value) ?? [];
  if (!year) return null;
  const y = Number(year);
  if (week) {
    const monday = mondayOfWeek(y, Number(week));
    if (weekday === 'WE') return { from: addDays(monday, 5), to: addDays(monday, 6) };
    if (weekday) return oneDay(addDays(monday, Number(weekday) - 1));
    return { from: monday, to: addDays(monday, 6) };
  }
  if (day) {
    const known = parseDay(`${year}-${month}-${day}`);
    return known === null ? null : oneDay(known);
  }
  const [first, last] = part ? (MONTHS[part] ?? [1, 12]) : month ? [Number(month), Number(month)] : [1, 12];
  if (first < 1 || last > 12) return null;
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: lastDayOfMonth(y, last) };
}

const oneDay = (day: string): DayInterval => ({ from: day, to: day });
