import { addDays, addMonths } from '../domain/calendar.ts';

const UNITS = /^P(?:(\d+)Y)?(?:(\d+)Q)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/;

/**
 * The day on which a duration runs out that begins on `start`: six months from 27 February are over on 27 August.
 * Hours are counted as the days they make, the last one begun. `null` for a duration without a definite number.
 */
export function dayAfter(start: string, duration: string): string | null {
  const match = UNITS.exec(duration);
  if (!match || duration === 'P') return null;
  const [years, quarters, months, weeks, days, hours, minutes] = match.slice(1).map((n) => Number(n ?? 0));
  const moved = addMonths(start, 12 * (years ?? 0) + 3 * (quarters ?? 0) + (months ?? 0));
  return addDays(moved, 7 * (weeks ?? 0) + (days ?? 0) + Math.ceil((hours ?? 0) / 24 + (minutes ?? 0) / 1440));
}
