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
    return readOffset(count * sign, unit, way === 'ago' || way.startsWith('from') ? null : context.lastDay, context);
  },
};

/** The point `count` units from `anchor`, or from publication where that is `null` or not known in full. */
function readOffset(count: number, unit: Unit, anchor: string | null, context: TimexContext): TimexReading {
  const from = (anchor && parseDay(anchor)) ?? context.published;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    return { type: 'TIME', value: from ? `${from}TXX:XX` : 'XXXX-XX-XXTXX:XX' };
  }
  if (!Number.isInteger(count) && from) {
    if (unit === 'year') return { type: 'DATE', value: addMonths(from, Math.round(count * 12)).slice(0, 7) };
    if (unit === 'month') return { type: 'DATE', value: addDays(from, Math.round(count * 30)) };
  }
  return { type: 'DATE', value: periodValue(from, unit, Math.round(count)) };
}
