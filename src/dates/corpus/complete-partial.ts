import { addDays, daysBetween, makeDay, weekdayOf } from '../../domain/calendar.ts';
import type { DayInterval } from '../timex-interval.ts';

/** A text and those that tell of the same may count a night to different days, across time zones. */
const SLACK_DAYS = 1;
/** And may name the day of an event rather than of the words. */
const SLACK_DATE_DAYS = 3;

/**
 * The one day near `days` that a partial value fits: a weekday (`XXXX-WXX-5`) within one day of them, a day of a month
 * (`XXXX-02-26`) within three. `null` where none fits or more than one does.
 */
export function completePartial(value: string, days: DayInterval): string | null {
  const weekday = /^XXXX-WXX-(\d)/.exec(value)?.[1];
  if (weekday) {
    const fits = near(days, SLACK_DAYS).filter((day) => weekdayOf(day) === Number(weekday) % 7);
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }
  const date = /^XXXX-(\d\d)-(\d\d)/.exec(value);
  if (!date) return null;
  return near(days, SLACK_DATE_DAYS).find((day) => day.slice(5) === `${date[1]}-${date[2]}`) ?? null;
}

/** The days of an interval and `slack` days on each side; none for an interval of more than a month. */
function near({ from, to }: DayInterval, slack: number): string[] {
  const length = daysBetween(from, to) + 2 * slack;
  if (length > 40) return [];
  return Array.from({ length: length + 1 }, (_, i) => addDays(from, i - slack));
}

/** The latest day up to `latest` that a month and day without its year (`XXXX-02-26`) can be; else `null`. */
export function latestSuchDay(value: string, latest: string): string | null {
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)/.exec(value) ?? [];
  if (!month || !day) return null;
  const year = Number(latest.slice(0, 4));
  const candidates = [year, year - 1].map((y) => makeDay(y, Number(month), Number(day)));
  return candidates.find((candidate) => candidate !== null && candidate <= latest) ?? null;
}
