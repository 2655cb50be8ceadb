import { yearOf } from '../../domain/calendar.ts';
import { HOLIDAY_NAMES, holidayIn } from '../timex/rules/holiday.ts';

/** Source of a pattern for a holiday as people type it: "Thanksgiving", "last Christmas", "New Year's Day 2025". */
const ASKED_HOLIDAY = `(?:last |this )?(?:${HOLIDAY_NAMES})(?:,? (?:of )?(?:19|20)\\d\\d)?`;
/** A holiday is more often what is spoken of, "Christmas trees", unless it stands alone behind a word such as "since". */
export const HOLIDAY_ALONE = `(?:${ASKED_HOLIDAY})(?= ?(?:[?.!,;]|$)| (?:and|or|to|until|till|through|about|on|regarding)\\b)`;

const YEAR = /(?<year>\d{4})$/;

/** The day of a holiday, the latest that has come; `null` for other words. */
export function readHoliday(words: string, today: string): string | null {
  const year = YEAR.exec(words)?.groups?.['year'];
  const name = words.replace(/^(?:last|this) /i, '').replace(/,? (?:of )?\d{4}$/, '');
  if (year !== undefined) return holidayIn(name, Number(year));
  const days = [yearOf(today) - 1, yearOf(today)].map((one) => holidayIn(name, one)).filter((day) => day !== null);
  return days.findLast((day) => day <= today) ?? null;
}
