import { addDays, earlierDay, laterDay } from '../domain/calendar.ts';
import type { Span } from '../domain/span.ts';
import { readAskedExpression } from './asked/asked-expression.ts';
import type { AskedFrom } from './asked/asked-from.ts';
import { MAY_HOLD_DATE, WANTS_A_WORD } from './asked/asked-pattern.ts';
import { findAskedWords } from './asked/find-asked.ts';
import type { DayInterval } from './timex-interval.ts';

/** Days that are asked for, both included; `null` is an open end. */
export interface AskedInterval {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days that a question asks for. `span` is the words in the question, the word that bounds them ("since") included. */
export interface AskedDates extends AskedInterval {
  readonly span: Span;
}

/** The filters that a question can carry: `in:2026-02`, `on:friday`, `before:march`, `after:2026-02-27`. */
export type DateFilterKind = 'in' | 'on' | 'before' | 'after';

/** The days a filter lets through, or why its value is no date. */
export type DateFilter = AskedInterval | { readonly error: string };

/**
 * The dates that a question names in its own words, in its order: "last week", "before March 2026", "between 1 and
 * 5 February". What is asked about has been said, so "in february" and "on friday" look back.
 */
export function readAskedDates(question: string, asked: AskedFrom): AskedDates[] {
  const found: AskedDates[] = [];
  if (!MAY_HOLD_DATE.test(question)) return found;
  for (const { start, end, bound: word, first, last } of findAskedWords(question)) {
    if (word === '' && last === null && WANTS_A_WORD.test(first)) continue;
    const interval = last === null ? bound(word, readAskedExpression(first, asked)) : readRange(first, last, asked);
    if (interval) found.push({ ...interval, span: { start, end } });
  }
  return found;
}

/**
 * Reads the value of a date filter. `before` and `after` leave out the days named: `before:2026-02` is up to
 * 31 January, `after:2026` from 1 January 2027.
 */
export function readDateFilter(kind: DateFilterKind, value: string, asked: AskedFrom): DateFilter {
  const words = value.trim();
  return (
    bound(kind, readAskedExpression(words, asked)) ?? {
      error: `"${kind}:${words}" names no date. Write a day (2026-02-27), a month (2026-02, february), a year (2026), or words such as yesterday or "last week".`,
    }
  );
}

/** "1 to 5 February", "January to March": a bare number, or a date without a year, is read beside the second one. */
function readRange(first: string, last: string, asked: AskedFrom): AskedInterval | null {
  const end = readAskedExpression(last, asked);
  if (!end) return null;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(first.trim())?.[1];
  const start = day
    ? readAskedExpression(`${end.from.slice(0, 8)}${day.padStart(2, '0')}`, asked)
    : readAskedExpression(first, asked);
  if (!start) return null;
  return { from: earlierDay(start.from, end.from), to: laterDay(start.to, end.to) };
}

function bound(word: string, days: DayInterval | null): AskedInterval | null {
  if (!days) return null;
  if (/^(?:before|prior to|earlier than)$/.test(word)) return { from: null, to: addDays(days.from, -1) };
  if (/^(?:until|till|by|up to)$/.test(word)) return { from: null, to: days.to };
  if (/^(?:after|later than)$/.test(word)) return { from: addDays(days.to, 1), to: null };
  if (/^(?:since|from|as of|starting)$/.test(word)) return { from: days.from, to: null };
  return days;
}
