import { parseDay } from '../../../domain/calendar.ts';
import { periodValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { type Unit, unitOf } from '../vocabulary.ts';

const STEPS: Readonly<Record<string, number>> = { previous: -1, preceding: -1, next: 1, following: 1 };

/**
 * A day, week, month or year told from the one named before it in the text.
 * Matches: "the previous day", "the following month", "the day before", "that same day". Not: "the previous owner", "the next day-care centre".
 */
export const previousDay: TimexRule = {
  name: 'previous-day',
  pattern: timexPattern(
    '\\b(?:(?:the|that) (?<which>previous|preceding|next|following|same|very same) (?<unit>day|week|weekend|month|quarter|year|decade)|that (?<that>day|week|month|year)|the day (?<side>before|after)(?=\\s|[.,;])(?! (?:yesterday|tomorrow|today|\\w+ing)\\b))\\b(?!-)',
  ),
  read({ groups }, { published, lastDate, lastDay }) {
    const which = groups['which']?.toLowerCase();
    const unit = unitOf(groups['unit'] ?? groups['that'] ?? 'day');
    const step = groups['side'] ? (/before/i.test(groups['side']) ? -1 : 1) : (STEPS[which ?? ''] ?? 0);
    const anchor = (lastDate && anchorDay(lastDate, unit)) ?? (lastDay && parseDay(lastDay));
    if (anchor) return { type: 'DATE', value: periodValue(anchor, unit, step) };
    if (lastDay && step === 0 && unit === 'day') return { type: 'DATE', value: lastDay };
    return { type: 'DATE', value: periodValue(published, unit, step) };
  },
};

/** A day within the date named before, where that date is fine enough to count `unit`s from; else `null`. */
function anchorDay(date: string, unit: Unit): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!-[QHSFW])/.exec(date) ?? [];
  if (!year || (unit !== 'year' && unit !== 'decade' && !month)) return null;
  if (!day && unit !== 'year' && unit !== 'month' && unit !== 'decade' && unit !== 'quarter') return null;
  return parseDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
}
