import { addDays, addMonths, daysBetween, weekdayOf } from '../../domain/calendar.ts';
import { nextWeekday } from '../timex/near-weekday.ts';
import { parseOrdinal } from '../timex/number-words.ts';
import { weekdayNumber } from '../timex/vocabulary.ts';
import type { DayInterval } from '../timex-interval.ts';
import { askedCount } from './asked-count.ts';
import type { AskedFrame } from './asked-frame.ts';
import { COUNT, WEEKDAY } from './asked-words.ts';

const SATURDAY = 6;
const LAST = /^(?:last|final|closing|latter)$/i;
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3 };

/**
 * One of the parts of a longer time, or several from its beginning or end. Weeks are counted in sevens from its first day, or back
 * from its last.
 * Reads: "the last week of February", "the first half of 2025", "the first three days of March", "the second Friday in March".
 * Not: "the last week of talks", "the fifth week of February".
 */
export const partFrame: AskedFrame = {
  words: `(?:the )?(?<nth>first|second|third|fourth|fifth|last|final|closing|opening|latter|1st|2nd|3rd|4th|5th) (?:(?<count>${COUNT}) )?(?<part>(?:day|week|fortnight|weekend|month|quarter)s?|half|${WEEKDAY}) (?:of|in) `,
  read({ nth = '', count, part: word = '' }, days) {
    const part = word.toLowerCase().replace(/s$/, '');
    const many = askedCount(count);
    const back = LAST.test(nth);
    const rank = back ? 1 : nth === 'opening' ? 1 : parseOrdinal(nth);
    if (many === null || rank === null || (count !== undefined && rank !== 1)) return null;
    const found = take(days, part, rank, many, back);
    const fits = found !== null && found.from >= days.from && (part === 'weekend' ? found.from : found.to) <= days.to;
    return fits ? found : null;
  },
};

function take(days: DayInterval, part: string, rank: number, many: number, back: boolean): DayInterval | null {
  if (part === 'half') return rank > 2 ? null : halfOf(days, back || rank === 2);
  if (part === 'weekend') {
    const [saturday] = weekdays(days, SATURDAY, rank, back);
    return { from: saturday, to: addDays(saturday, 1) };
  }
  const length = DAYS_OF[part];
  if (length !== undefined) {
    const from = back ? addDays(days.to, 1 - length * many) : addDays(days.from, length * (rank - 1));
    return { from, to: addDays(from, length * many - 1) };
  }
  const months = MONTHS_OF[part];
  if (months === undefined) {
    const [day] = weekdays(days, weekdayNumber(part), rank, back);
    return { from: day, to: day };
  }
  const end = addDays(days.to, 1);
  const from = back ? addMonths(end, -months * many) : addMonths(days.from, months * (rank - 1));
  return { from, to: addDays(addMonths(from, months * many), -1) };
}

/** The `rank`th such weekday of the days, or the last. */
function weekdays(days: DayInterval, weekday: number, rank: number, back: boolean): [day: string] {
  if (!back) return [addDays(nextWeekday(days.from, weekday, true), 7 * (rank - 1))];
  return [addDays(days.to, -((weekdayOf(days.to) - weekday + 7) % 7))];
}

/** Half of a year is six months, of anything else half of its days. */
function halfOf({ from, to }: DayInterval, second: boolean): DayInterval {
  const days = daysBetween(from, to) + 1;
  const middle = days > 360 ? addMonths(from, 6) : addDays(from, Math.floor(days / 2));
  return second ? { from: middle, to } : { from, to: addDays(middle, -1) };
}
