import { addDays, addMonths, parseDay } from '../../../domain/calendar.ts';
import { NUMBER, parseNumber } from '../number-words.ts';
import { periodValue } from '../period.ts';
import { type TimexContext, type TimexReading, type TimexRule, timexPattern } from '../rule.ts';
import { UNIT, type Unit, unitOf } from '../vocabulary.ts';

/**
 * A point told by its distance from publication or from the day named before.
 * Matches: "two weeks ago", "a year earlier", "three days later", "six months from now". Not: "two weeks", "years later-life care".
 */
export const offset: TimexRule = {
  name: 'offset',
  pattern: timexPattern(
    `\\b(?<count>${NUMBER}|a|an|several|a few|many|some|a couple of|a dozen|half a)[ -](?<unit>${UNIT})(?: or (?:so|two|more))? (?<way>ago|earlier|later|hence|before|from now|from today|afterwards?)\\b(?!-)`,
  ),
  accepts: ({ groups }) => groups['way']?.toLowerCase() !== 'before',
  read({ groups }, context) {
    const count = parseNumber((groups['count'] ?? '').replace(/^a couple of$/i, 'couple').replace(/^half a$/i, 'half'));
    const way = groups['way']?.toLowerCase() ?? '';
    const sign = way === 'ago' || way === 'earlier' || way === 'before' ? -1 : 1;
    const unit = unitOf(groups['unit'] ?? '');
    if (unit === 'year' && count === 1 && sign < 0 && way !== 'before' && context.lastQuarter) {
      return { type: 'DATE', value: `${Number(context.lastQuarter.slice(0, 4)) - 1}${context.lastQuarter.slice(4)}` };
    }
    if (count === null) return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    const anchor =
      way === 'ago' || way.startsWith('from') || way === 'hence' ? context.published : anchorDay(context, unit);
    // What came later than a day that is not named need not have come after publication.
    if (anchor === null && sign > 0 && context.published !== null) return { type: 'DATE', value: 'FUTURE_REF' };
    return readOffset(count * sign, unit, anchor ?? context.published);
  },
};

/** The point `count` units from `from`; with what is unknown as X where that is `null`. */
function readOffset(count: number, unit: Unit, from: string | null): TimexReading {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    return { type: 'TIME', value: from ? `${from}TXX:XX` : 'XXXX-XX-XXTXX:XX' };
  }
  if (!Number.isInteger(count) && from) {
    if (unit === 'year') return { type: 'DATE', value: addMonths(from, Math.round(count * 12)).slice(0, 7) };
    if (unit === 'month') return { type: 'DATE', value: addDays(from, Math.round(count * 30)) };
  }
  return { type: 'DATE', value: periodValue(from, unit, Math.round(count)) };
}

const COARSE: ReadonlySet<Unit> = new Set(['year', 'decade', 'century']);

/** The date named last, where it is fine enough to count `unit`s from; else the last day named; `null` for neither. */
function anchorDay({ lastDate, lastDay }: TimexContext, unit: Unit): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|T)/.exec(lastDate ?? '') ?? [];
  const fineEnough = COARSE.has(unit) || (unit === 'month' && lastDate?.[4] === '-');
  const named = year && fineEnough ? parseDay(`${year}-${month}-${day}`) : null;
  return named ?? (lastDay === null ? null : parseDay(lastDay));
}
