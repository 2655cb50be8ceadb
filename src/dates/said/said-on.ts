import { earlierDay } from '../../domain/calendar.ts';
import type { Said, Timex } from '../../domain/time.ts';
import { intervalOf } from '../timex-interval.ts';

/** Words before a date that a reader would quote with it. */
const LEAD = /(?:\b(?:on|in|at)\s+(?:the\s+)?)$/i;

/** A date with the preposition before it, verbatim: "on the morning of February 27". */
function basisOf(text: string, date: Timex): string {
  const lead = LEAD.exec(text.slice(Math.max(0, date.start - 12), date.start))?.[0] ?? '';
  return text.slice(date.start - lead.length, date.end).replace(/\s+/g, ' ');
}

/**
 * What a date in the words of an attribution says: its days, up to publication. `null` where it lies after publication
 * (nobody is quoted from the future). Without a year or a week that is known, only `partial` is given.
 */
export function saidOn(text: string, date: Timex, published: string | null): Said | null {
  const basis = basisOf(text, date);
  const days = intervalOf(date);
  if (!days) {
    if (!/X/.test(date.value) || !/\d/.test(date.value)) return null;
    return { from: null, to: null, certainty: 'unknown', basis, partial: { words: basis, value: date.value } };
  }
  const latest = published?.slice(0, 10) ?? days.to;
  if (days.from > latest) return null;
  return { from: days.from, to: earlierDay(days.to, latest), certainty: 'stated', basis };
}
