import { addDays } from '../../domain/calendar.ts';
import type { DayInterval } from '../timex-interval.ts';
import { readAskedExpression } from './asked-expression.ts';
import type { AskedFrom } from './asked-from.ts';

/** Days that are asked for, both included; `null` is an open end. */
export interface AskedInterval {
  readonly from: string | null;
  readonly to: string | null;
}

const BEFORE = /^(?:before|prior to|earlier than|ahead of)$/;
const UNTIL = /^(?:until|till|up until|by|up to|through|on or before|not after|(?:no|not) later than)$/;
const AFTER = /^(?:after|later than)$/;
const SINCE = /^(?:since|from|as of|starting|on or after|not before|(?:no|not) earlier than)$/;
const DAYS_AROUND = 3;
/** Beside a word that bounds, they are a day: "since the start of February" is since its first. */
const EDGE = /^(?:the )?(?:very )?(?:start|beginning|(?<end>end|close)) of /i;

/** The days that a date leaves together with the word before it: "since friday", "before the end of february". */
export function readBounded(word: string, words: string, asked: AskedFrom): AskedInterval | null {
  const before = BEFORE.test(word) || UNTIL.test(word);
  const edge = before || AFTER.test(word) || SINCE.test(word) ? EDGE.exec(words) : null;
  // Up to the end of a month that is not over, it is this year's; since its end, last year's.
  const ahead = before && edge?.groups?.['end'] !== undefined;
  const days = readAskedExpression(ahead ? words.slice(edge[0].length) : words, asked);
  if (!days || edge === null) return days && bound(word, days);
  if (ahead) return { from: null, to: days.to };
  const day = edge.groups?.['end'] === undefined ? days.from : days.to;
  return bound(word, { from: day, to: day });
}

function bound(word: string, days: DayInterval): AskedInterval {
  if (BEFORE.test(word)) return { from: null, to: addDays(days.from, -1) };
  if (UNTIL.test(word)) return { from: null, to: days.to };
  if (AFTER.test(word)) return { from: addDays(days.to, 1), to: null };
  if (SINCE.test(word)) return { from: days.from, to: null };
  const isDayOrSo = word === 'around' && days.from === days.to;
  return isDayOrSo ? { from: addDays(days.from, -DAYS_AROUND), to: addDays(days.to, DAYS_AROUND) } : days;
}
