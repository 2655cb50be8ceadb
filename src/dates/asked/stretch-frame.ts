import { addDays, addMonths, daysBetween, earlierDay, laterDay } from '../../domain/calendar.ts';
import type { DayInterval } from '../timex-interval.ts';
import type { AskedFrame } from './asked-frame.ts';

const START = /^(?:start|beginning|early|first|opening)/i;
const END = /^(?:end|close|late|last|final|closing)/i;

/**
 * The beginning, the middle or the end of a longer time: a third of it. A single day stays as it is.
 * Reads: "early March", "the end of February", "mid-2025", "late last week". Not: "the end of the strike", "early on".
 */
export const stretchFrame: AskedFrame = {
  words:
    '(?:(?:the )?(?:very )?(?<edge>start|beginning|middle|end|close|(?:early|first|opening|late|latter|last|final|closing) (?:days|weeks|months|part)) of |(?:the )?(?<near>early|late|mid)[- ](?:(?:in|on) )?)',
  read({ edge, near }, days) {
    const where = edge ?? near ?? '';
    const { firstEnds, lastBegins } = thirds(days);
    if (firstEnds === null) return days;
    if (START.test(where)) return { from: days.from, to: firstEnds };
    return END.test(where) ? { from: lastBegins, to: days.to } : middle(firstEnds, lastBegins);
  },
};

interface Thirds {
  /** `null` where the days are too few. */
  readonly firstEnds: string | null;
  readonly lastBegins: string;
}

function thirds({ from, to }: DayInterval): Thirds {
  const days = daysBetween(from, to) + 1;
  if (days < 3) return { firstEnds: null, lastBegins: from };
  if (days > 360) return { firstEnds: addDays(addMonths(from, 4), -1), lastBegins: addMonths(from, 8) };
  if (days > 88) return { firstEnds: addDays(addMonths(from, 1), -1), lastBegins: addMonths(from, 2) };
  if (days > 27) return { firstEnds: addDays(from, 9), lastBegins: addDays(from, 20) };
  // Of a week Monday to Wednesday, and Thursday to Sunday.
  const third = Math.ceil(days / 3);
  return { firstEnds: addDays(from, third - 1), lastBegins: addDays(to, -third) };
}

/** What lies between the first and the last third; where these touch, as in a week, their days there. */
const middle = (firstEnds: string, lastBegins: string): DayInterval =>
  daysBetween(firstEnds, lastBegins) > 1
    ? { from: addDays(firstEnds, 1), to: addDays(lastBegins, -1) }
    : { from: earlierDay(firstEnds, lastBegins), to: laterDay(firstEnds, lastBegins) };
