/**
 * Pure arithmetic on the Gregorian calendar. A day is an ISO string, `YYYY-MM-DD`; nothing here knows a
 * clock, a time zone or a locale.
 */

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

const utc = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const fromUtc = (date: Date): string =>
  `${four(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

/** The day at the head of an ISO day or instant, `null` where there is none or no such day exists (30 February). */
export function parseDay(value: string): string | null {
  const match = ISO_DAY.exec(value);
  if (!match) return null;
  return makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The ISO day of a year, a month (1 to 12) and a day of the month; `null` where the calendar has no such day. */
export function makeDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${four(year)}-${two(month)}-${two(day)}`;
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));
/** 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: string): number => Number(day.slice(8, 10));
/** 0 (Sunday) to 6. */
export const weekdayOf = (day: string): number => utc(day).getUTCDay();
/** 1 to 4. */
export const quarterOf = (day: string): number => Math.ceil(monthOf(day) / 3);

/** How many days a month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const addDays = (day: string, days: number): string => fromUtc(new Date(utc(day).getTime() + days * MS_PER_DAY));

/** The same day of the month `months` later; the month's last day where it has no such day (31 January + 1 month). */
export function addMonths(day: string, months: number): string {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return `${four(year)}-${two(month)}-${two(Math.min(dayOfMonth(day), daysInMonth(year, month)))}`;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / MS_PER_DAY);

/** The ISO week of a day, `YYYY-Www`; weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7));
  const week = Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${two(week)}`;
}

/** The Monday of an ISO week (1 to 53). */
export function mondayOfWeek(year: number, week: number): string {
  const fourth = `${four(year)}-01-04`;
  return addDays(fourth, (week - 1) * 7 + 1 - (weekdayOf(fourth) || 7));
}

/** The last day of a month (1 to 12). */
export const lastDayOfMonth = (year: number, month: number): string =>
  `${four(year)}-${two(month)}-${two(daysInMonth(year, month))}`;

/** The earlier of two ISO days. */
export const earlierDay = (a: string, b: string): string => (a < b ? a : b);

/** The later of two ISO days. */
export const laterDay = (a: string, b: string): string => (a > b ? a : b);
