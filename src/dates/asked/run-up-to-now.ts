import { addDays, addMonths } from '../../domain/calendar.ts';
import type { DayInterval } from '../timex-interval.ts';
import { askedCount, isVagueCount } from './asked-count.ts';
import { COUNT, PERIOD } from './asked-words.ts';

const RUN = new RegExp(
  `^(?:(?:the|this|these) )?(?:(?:last|past|previous) (?<count>${COUNT})|past|(?:last|past) (?=fortnight)|(?<=the )last) (?<unit>${PERIOD})s?$`,
  'i',
);
const HOURS = new RegExp(`^(?:(?:the|these) )?(?:last|past|previous) (?<count>${COUNT}) hours$`, 'i');
const FEW_AGO = new RegExp(`^(?<count>${COUNT}) (?<unit>${PERIOD})s? ago$`, 'i');

/**
 * The days of a length of time that ends today, "the past three days", and of one that lies some units back, "a few days ago".
 * `null` for other words: "last week" is the calendar's, "two weeks ago" that week.
 */
export function readRunUpToNow(words: string, today: string): DayInterval | null {
  const run = RUN.exec(words)?.groups;
  const count = run && askedCount(run['count']);
  if (run && count) return { from: back(today, count, run['unit'] ?? ''), to: today };
  const hours = askedCount(HOURS.exec(words)?.groups?.['count'] ?? '');
  if (hours) return { from: addDays(today, -Math.ceil(hours / 24)), to: today };
  const ago = FEW_AGO.exec(words)?.groups;
  const unit = ago?.['unit']?.toLowerCase() ?? '';
  if (ago && isVagueCount(ago['count'])) return { from: back(today, 5, unit), to: back(today, 2, unit) };
  const fortnights = unit === 'fortnight' ? askedCount(ago?.['count']) : null;
  return fortnights === null
    ? null
    : { from: back(today, fortnights + 0.25, unit), to: back(today, fortnights - 0.25, unit) };
}

function back(day: string, count: number, unit: string): string {
  const name = unit.toLowerCase();
  if (name === 'day' || name === 'weekend') return addDays(day, -count);
  if (name === 'week' || name === 'fortnight') return addDays(day, -Math.round(count * (name === 'week' ? 7 : 14)));
  return addMonths(day, -count * (name === 'year' ? 12 : name === 'quarter' ? 3 : 1));
}
