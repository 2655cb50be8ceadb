import type { TimexRule } from './rule.ts';
import { bareMonth } from './rules/bare-month.ts';
import { century } from './rules/century.ts';
import { clockTime } from './rules/clock-time.ts';
import { dayBeforeEvent } from './rules/day-before-event.ts';
import { decade } from './rules/decade.ts';
import { deicticDay } from './rules/deictic-day.ts';
import { duration } from './rules/duration.ts';
import { fullDate } from './rules/full-date.ts';
import { holiday } from './rules/holiday.ts';
import { isoDate } from './rules/iso-date.ts';
import { monthDay } from './rules/month-day.ts';
import { monthYear } from './rules/month-year.ts';
import { noonMidnight } from './rules/noon-midnight.ts';
import { nthWeekdayOfMonth } from './rules/nth-weekday.ts';
import { numericDate } from './rules/numeric-date.ts';
import { offset } from './rules/offset.ts';
import { partOfDay } from './rules/part-of-day.ts';
import { previousDay } from './rules/previous-day.ts';
import { quarter, reportedQuarter } from './rules/quarter.ts';
import { reference } from './rules/reference.ts';
import { relativeMonth } from './rules/relative-month.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { runOfTime } from './rules/run-of-time.ts';
import { season } from './rules/season.ts';
import { set } from './rules/set.ts';
import { vagueDuration } from './rules/vague-duration.ts';
import { weekday } from './rules/weekday.ts';
import { weekend } from './rules/weekend.ts';
import { wholePeriod } from './rules/whole-period.ts';
import { year } from './rules/year.ts';
import { yearPart } from './rules/year-part.ts';

/** Every rule, the most specific first: words that one has taken are not offered to the next. */
export const TIMEX_RULES: readonly TimexRule[] = [
  isoDate,
  numericDate,
  fullDate,
  set,
  nthWeekdayOfMonth,
  monthYear,
  monthDay,
  clockTime,
  noonMidnight,
  holiday,
  quarter,
  reportedQuarter,
  yearPart,
  decade,
  century,
  deicticDay,
  partOfDay,
  weekday,
  weekend,
  relativeMonth,
  relativePeriod,
  previousDay,
  offset,
  dayBeforeEvent,
  runOfTime,
  duration,
  vagueDuration,
  season,
  bareMonth,
  year,
  wholePeriod,
  reference,
];
