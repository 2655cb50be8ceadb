import { dayOfMonth, lastDayOfMonth, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { Deadline, Said } from './time.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const UNITS: readonly (readonly [pattern: RegExp, one: string])[] = [
  [/^P[^T]*?(\d+)Y/, 'year'],
  [/^P[^T]*?(\d+)Q/, 'quarter'],
  [/^P[^T]*?(\d+)M/, 'month'],
  [/^P[^T]*?(\d+)W(?!E)/, 'week'],
  [/^P[^T]*?(\d+)WE/, 'weekend'],
  [/^P[^T]*?(\d+)D/, 'day'],
  [/T.*?(\d+)H/, 'hour'],
  [/T.*?(\d+)M/, 'minute'],
  [/T.*?(\d+)S/, 'second'],
];

const monthName = (day: string): string => MONTHS[monthOf(day) - 1] ?? '';

/** A day without its weekday: `28 Feb 2026`. */
export const showPlainDay = (day: string): string => `${dayOfMonth(day)} ${monthName(day)} ${yearOf(day)}`;

/** A day with its weekday: `Fri 27 Feb 2026`. Takes an ISO day, or an instant for its day in UTC. */
export const showDay = (day: string): string => `${WEEKDAYS[weekdayOf(day)] ?? ''} ${showPlainDay(day)}`;

/** An instant with its own zone: `Fri 27 Feb 2026, 22:01 UTC`. A plain ISO day is shown as a day. */
export function showInstant(instant: string): string {
  const clock = /T(\d\d:\d\d)/.exec(instant)?.[1];
  if (!clock) return showDay(instant);
  const zone = /(Z|[+-]\d\d:?\d\d)$/.exec(instant)?.[1];
  return `${showDay(instant)}, ${clock}${zone === 'Z' ? ' UTC' : zone ? ` UTC${zone}` : ''}`;
}

/** Two days as one stretch: `27–28 Feb 2026`, `27 Feb – 3 Mar 2026`, `Feb 2026`, `2026`; one day where they are the same. */
export function showInterval(from: string, to: string): string {
  const [a, b] = [from.slice(0, 10), to.slice(0, 10)];
  if (a === b) return showDay(a);
  const wholeMonths = dayOfMonth(a) === 1 && b === lastDayOfMonth(yearOf(b), monthOf(b));
  if (wholeMonths && a.slice(0, 7) === b.slice(0, 7)) return `${monthName(a)} ${yearOf(a)}`;
  if (wholeMonths && yearOf(a) === yearOf(b) && monthOf(a) === 1 && monthOf(b) === 12) return String(yearOf(a));
  if (a.slice(0, 7) === b.slice(0, 7)) return `${dayOfMonth(a)}–${showPlainDay(b)}`;
  if (yearOf(a) === yearOf(b)) return `${dayOfMonth(a)} ${monthName(a)} – ${showPlainDay(b)}`;
  return `${showPlainDay(a)} – ${showPlainDay(b)}`;
}

/**
 * When something was said, for people: `Fri 27 Feb 2026`, `27–28 Feb 2026 (inferred)`, `by 4 Mar 2026`, `date unknown`.
 * An upper bound alone says "by" and not "(inferred)": the word is enough.
 */
export function showSaid({ from, to, certainty }: Said): string {
  if (from === null && to === null) return 'date unknown';
  if (from === null) return `by ${showPlainDay(to ?? '')}`;
  const quiet = certainty === 'inferred' ? ' (inferred)' : '';
  return to === null ? `since ${showPlainDay(from)}${quiet}` : `${showInterval(from, to)}${quiet}`;
}

/** A length of time for people: `6 months`, `1 year 6 months`; the value itself where it is not a definite one. */
export function showDuration(duration: string): string {
  const parts = UNITS.flatMap(([pattern, one]) => {
    const count = pattern.exec(duration)?.[1];
    return count ? [`${count} ${one}${count === '1' ? '' : 's'}`] : [];
  });
  return parts.length > 0 ? parts.join(' ') : duration;
}

/**
 * When something is due: `Fri 27 Feb 2026, 22:01 UTC`, `Sat 28 Feb 2026 (inferred)`, `6 months (until Thu 27 Aug 2026, inferred)`,
 * `6 months`, `date unknown`.
 */
export function showDue({ due, duration, certainty }: Pick<Deadline, 'due' | 'duration' | 'certainty'>): string {
  if (due === null) return duration === null ? 'date unknown' : showDuration(duration);
  const inferred = certainty === 'inferred';
  if (duration !== null) return `${showDuration(duration)} (until ${showInstant(due)}${inferred ? ', inferred' : ''})`;
  return `${showInstant(due)}${inferred ? ' (inferred)' : ''}`;
}
