import { addDays, addMonths, dayOfMonth, makeDay, monthOf, parseDay, yearOf } from '../../domain/calendar.ts';
import { findTimexes } from '../find-timexes.ts';
import { nextWeekday, previousWeekday } from '../timex/near-weekday.ts';
import { weekdayNumber } from '../timex/vocabulary.ts';
import { type DayInterval, intervalOf } from '../timex-interval.ts';
import type { AskedFrom } from './asked-from.ts';
import { readHoliday } from './asked-holiday.ts';
import { PERIOD, WEEKDAY } from './asked-words.ts';
import { readRunUpToNow } from './run-up-to-now.ts';

/** Nothing but a weekday, a month, a quarter or a day of a month: what tells neither year nor week. */
const RECURRING =
  /^(?:(?:the|of|on|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|(?:first|second|third|fourth) quarter|\d{1,2}(?:st|nd|rd|th)?)(?:[\s.,-]+|$))+$/i;
const NAMES = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|q)[a-z]*\b/gi;
const PART_OF_YEAR = /^(?:(?<year>\d{4})-(?<part>\d\d|[qh][1-4])|(?<part2>[qh][1-4]) (?:of )?(?<year2>\d{4}))$/i;
const DECADE = /^(?:the )?(?<decade>\d{3})0s$/i;
const DOTTED = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;
const DAY_ALONE = /^(?:\w+day )?the (?<day>\d{1,2})(?:st|nd|rd|th)$/i;
const BEFORE_LAST = new RegExp(`^(?:the )?(?<unit>${PERIOD}|${WEEKDAY}) before last$`, 'i');
const DAY_OF_WEEK = new RegExp(
  `^(?:(?<day>${WEEKDAY}),? (?:of )?(?<week>last|this) week|(?<week2>last|this) week,? (?:on )?(?<day2>${WEEKDAY}))$`,
  'i',
);

/** The days of a date that no words make other days of. Read by the same rules as the texts, where these have such words. */
export function readSimpleDate(words: string, { now, newest = now }: AskedFrom): DayInterval | null {
  const today = parseDay(newest < now && RECURRING.test(words) ? newest : now);
  if (!today) return null;
  const plain = spelledOut(words, today);
  const holiday = readHoliday(plain, newest < now && !/\d{4}/.test(plain) ? newest : today);
  if (holiday !== null) return oneDay(holiday);
  return readRunUpToNow(plain, today) ?? readByForm(plain, today) ?? readAsInTexts(plain, today);
}

/** With the words that only users write put as texts have them. */
function spelledOut(words: string, today: string): string {
  return words
    .replace(/(?<=.) (?:morning|afternoon|evening|night)$/i, (part) =>
      /^(?:this|last)$/i.test(words.slice(0, -part.length)) ? part : '',
    )
    .replace(/^(?:earlier|later) (?=this )/i, '')
    .replace(/^the (?=(?:week|month|quarter|year)$)/i, 'this ')
    .replace(/ so far$/i, '')
    .replace(/^so far (?=this )/i, '')
    .replace(/^(?:the )?year[ -]to[ -]date$/i, 'this year')
    .replace(/^(?:the |these )?recent (?=\w+s$)/i, 'past few ')
    .replace(/^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?,? (?=.*\d)/i, '')
    .replace(/^(?:the )?(?:calendar )?year (?=\d{4}$)/i, '')
    .replace(/(?<=\w\.?) (?:of )?(?:(?<last>last)|this) year$/i, (_, last) => ` ${yearOf(today) - (last ? 1 : 0)}`)
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, '$1-$2-$3')
    .replace(/^now$/i, 'today');
}

function readByForm(plain: string, today: string): DayInterval | null {
  const part = PART_OF_YEAR.exec(plain)?.groups;
  if (part) {
    const value = `${part['year'] ?? part['year2']}-${(part['part'] ?? part['part2'] ?? '').toUpperCase()}`;
    return intervalOf({ type: 'DATE', value });
  }
  const decade = DECADE.exec(plain)?.groups?.['decade'];
  if (decade) return { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
  const dotted = DOTTED.exec(plain)?.groups;
  if (dotted) return oneDay(makeDay(Number(dotted['year']), Number(dotted['month']), Number(dotted['day'])));
  const day = Number(DAY_ALONE.exec(plain)?.groups?.['day'] ?? 0);
  if (day > 0) return oneDay(latestSuchDay(day, today));
  const inWeek = DAY_OF_WEEK.exec(plain)?.groups;
  if (inWeek) return oneDay(dayOfWeek(inWeek['day'] ?? inWeek['day2'] ?? '', inWeek['week'] ?? inWeek['week2'], today));
  const unit = BEFORE_LAST.exec(plain)?.groups?.['unit']?.toLowerCase();
  return unit === undefined ? null : beforeLast(unit, today);
}

/** The latest month that has had the day gives it. */
function latestSuchDay(day: number, today: string): string | null {
  const month = dayOfMonth(today) >= day ? today : addMonths(today, -1);
  return makeDay(yearOf(month), monthOf(month), day) ?? makeDay(yearOf(month), monthOf(addMonths(month, -1)), day);
}

function dayOfWeek(weekday: string, week: string | undefined, today: string): string | null {
  const days = readAsInTexts(`${week} week`, today);
  return days && nextWeekday(days.from, weekdayNumber(weekday), true);
}

/** "The week before last": what "last" would mean a week ago. */
function beforeLast(unit: string, today: string): DayInterval | null {
  if (/.day$/.test(unit)) return oneDay(addDays(previousWeekday(today, weekdayNumber(unit), false), -7));
  if (unit === 'day') return oneDay(addDays(today, -2));
  if (unit === 'week' || unit === 'weekend') return readAsInTexts(`last ${unit}`, addDays(today, -7));
  if (unit === 'fortnight') return null;
  return readAsInTexts(`last ${unit}`, addMonths(today, unit === 'year' ? -12 : unit === 'quarter' ? -3 : -1));
}

function readAsInTexts(plain: string, today: string): DayInterval | null {
  // Users write "feb" and "friday"; the rules for texts want names to be written as names, after a preposition.
  const named = `in ${plain.replace(NAMES, (name) => (name[0] ?? '').toUpperCase() + name.slice(1))}`;
  const timex = findTimexes(named, today)[0];
  if (!timex || !/^in (?:the )?$/.test(named.slice(0, timex.start)) || timex.end < named.length - 1) return null;
  const days = intervalOf(timex);
  return days && days.from > today && !/\d{4}/.test(plain) ? aYearEarlier(days) : days;
}

/** What is asked about has been said: in March, "may" is last year's. */
const aYearEarlier = ({ from, to }: DayInterval): DayInterval => ({
  from: addMonths(from, -12),
  to: addMonths(to, -12),
});

const oneDay = (day: string | null): DayInterval | null => (day === null ? null : { from: day, to: day });
