/** Source of a pattern for each family of words; to be put inside a group. Matched without regard to case. */
export const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?';

export const WEEKDAY =
  '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\\b|(?:Sun|Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat)\\.(?!\\w)';

export const UNIT =
  'years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|century|centuries|quarters?|weekends?';

export const PART_OF_DAY = 'morning|afternoon|evening|night';

export const SEASON = 'spring|summer|fall|autumn|winter';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** 1 to 12, from a name or its abbreviation. */
export const monthNumber = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** 0 (Sunday) to 6, from a name or its abbreviation. */
export const weekdayNumber = (name: string): number => WEEKDAY_NAMES.indexOf(name.slice(0, 3).toLowerCase());

/** A unit of the calendar or the clock, in the singular. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
};

/** The unit a word names, in the singular or the plural; throws where the word is none (a broken pattern). */
export function unitOf(word: string): Unit {
  const unit = UNITS[word.toLowerCase().replace(/s$/, '')];
  if (!unit) throw new Error(`No unit of time: "${word}". The rule's pattern must only let words of UNIT through.`);
  return unit;
}

const PARTS: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };
/** TIMEX3's code for a part of the day. */
export const partOfDayCode = (word: string): string => PARTS[word.toLowerCase()] ?? 'DT';

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
/** TIMEX3's code for a season. */
export const seasonCode = (word: string): string => SEASONS[word.toLowerCase()] ?? 'XX';
