import { addDays, addMonths, daysBetween, weekdayOf } from '../../domain/calendar.ts';
import { nextWeekday, previousWeekday } from '../timex/near-weekday.ts';
import { weekdayNumber } from '../timex/vocabulary.ts';
import { type DayInterval, intervalOf } from '../timex-interval.ts';
import { askedCount } from './asked-count.ts';
import type { AskedFrame } from './asked-frame.ts';
import { COUNT, PERIOD, WEEKDAY } from './asked-words.ts';

const SATURDAY = 6;
const AFTER = /^(?:after|following|beginning|starting|commencing)$/;
/** "The days before": about as many as make the next longer unit. */
const DAYS_OF_SOME: Readonly<Record<string, number>> = { day: 7, week: 28, month: 90, year: 1000 };

/**
 * A week or another length of time beside a date, and the day that lies so far from it.
 * Reads: "the week of March 2", "the two weeks after 10 February", "three days before 3 March", "the Friday before 3 March".
 * Not: "the week of protests", "the week of February".
 */
export const besideFrame: AskedFrame = {
  words: `(?<the>(?:the|in) )?(?:(?<count>${COUNT}) )?(?<unit>(?:${PERIOD})s?|${WEEKDAY}) (?<side>before|after|of|following|prior to|preceding|leading up to|beginning|starting|commencing|ending)(?: on)? `,
  read({ the, count, unit: word = '', side = '' }, days) {
    const unit = word.toLowerCase().replace(/s$/, '');
    const plural = /s$/i.test(word);
    if (side === 'of') return count === undefined && !plural ? around(unit, days) : null;
    const after = AFTER.test(side);
    if (/^(?:week|fortnight)$/.test(unit) && /^(?:beginning|starting|commencing|ending)$/.test(side))
      return run(
        unit,
        1,
        after,
        after ? { from: '', to: addDays(days.from, -1) } : { from: addDays(days.to, 1), to: '' },
      );
    if (unit === 'weekend') return weekendBeside(after, days);
    if (/.day$/.test(unit)) return oneDay(weekdayBeside(weekdayNumber(unit), after, days));
    if (count === undefined && plural) return run('day', DAYS_OF_SOME[unit] ?? 7, after, days);
    const many = askedCount(count);
    if (many === null) return null;
    return the || count === undefined ? run(unit, many, after, days) : apart(unit, many, after, days);
  },
};

/** The week, the weekend or the month that a day lies in, or that the date is. */
function around(unit: string, { from, to }: DayInterval): DayInterval | null {
  const monday = mondayOf(from);
  if (unit === 'week') return to <= addDays(monday, 6) ? { from: monday, to: addDays(monday, 6) } : null;
  if (unit === 'weekend') return to <= addDays(monday, 6) ? { from: addDays(monday, 5), to: addDays(monday, 6) } : null;
  const length = daysBetween(from, to) + 1;
  return (unit === 'month' && length > 27 && length < 32) || (unit === 'year' && length > 364) ? { from, to } : null;
}

/** So many units that end before the date, or begin after it. */
function run(unit: string, many: number, after: boolean, days: DayInterval): DayInterval {
  if (after) return { from: addDays(days.to, 1), to: moved(days.to, unit, many) };
  return { from: moved(days.from, unit, -many), to: addDays(days.from, -1) };
}

/** What lies so far from the date: the day, the week, the month or the year, whichever is counted. */
function apart(unit: string, many: number, after: boolean, days: DayInterval): DayInterval {
  const day = moved(after ? days.to : days.from, unit, after ? many : -many);
  if (unit === 'day') return oneDay(day);
  if (unit === 'week' || unit === 'fortnight') return { from: mondayOf(day), to: addDays(mondayOf(day), 6) };
  const length = unit === 'year' ? 4 : 7;
  return intervalOf({ type: 'DATE', value: day.slice(0, length) }) ?? oneDay(day);
}

function moved(day: string, unit: string, many: number): string {
  if (unit === 'day') return addDays(day, many);
  if (unit === 'week' || unit === 'fortnight') return addDays(day, many * (unit === 'week' ? 7 : 14));
  return addMonths(day, many * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1));
}

function weekendBeside(after: boolean, { from, to }: DayInterval): DayInterval {
  const saturday = after ? nextWeekday(to, SATURDAY, false) : previousWeekday(addDays(from, -1), SATURDAY, false);
  return { from: saturday, to: addDays(saturday, 1) };
}

const weekdayBeside = (weekday: number, after: boolean, { from, to }: DayInterval): string =>
  after ? nextWeekday(to, weekday, false) : previousWeekday(from, weekday, false);

const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));
const oneDay = (day: string): DayInterval => ({ from: day, to: day });
