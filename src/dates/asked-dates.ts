import type { Span } from '../domain/span.ts';
import { type AskedInterval, readBounded } from './asked/asked-bound.ts';
import type { AskedFrom } from './asked/asked-from.ts';
import { MAY_HOLD_DATE, WANTS_A_WORD } from './asked/asked-pattern.ts';
import { readRange } from './asked/asked-range.ts';
import { findAskedWords } from './asked/find-asked.ts';
import { isNameInQuestion, isOfThatTime } from './asked/names-of-dates.ts';

export type { AskedInterval } from './asked/asked-bound.ts';

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
  for (const words of findAskedWords(question)) {
    const { start, end, first, last } = words;
    if ((words.bound === '' && last === null && WANTS_A_WORD.test(first)) || isNameInQuestion(question, words))
      continue;
    const bound = isOfThatTime(question, words) ? 'in' : words.bound;
    const interval = last === null ? readBounded(bound, first, asked) : readRange(first, last, asked);
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
    readBounded(kind, words, asked) ?? {
      error: `"${kind}:${words}" names no date. Write a day (2026-02-27), a month (2026-02, february), a year (2026), or words such as yesterday or "last week".`,
    }
  );
}
