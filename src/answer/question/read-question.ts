import type { AskedFrom } from '../../dates/asked/asked-from.ts';
import { type AskedInterval, readAskedDates, readDateFilter } from '../../dates/asked-dates.ts';
import { earlierDay, laterDay } from '../../domain/calendar.ts';
import type { StatementKind } from '../../domain/statement.ts';
import { readAskedKinds } from './asked-kinds.ts';
import { type QuestionParts, type QuestionWord, readParts } from './read-parts.ts';
import { type Shape, shapesOf } from './shapes.ts';

/** A question read without a look at the corpus. */
export interface QuestionReading {
  readonly parts: QuestionParts;
  /** The words that are neither filter, exact words nor date. */
  readonly words: readonly QuestionWord[];
  readonly dates: AskedInterval | null;
  /** Why a filter's value cannot be read, as a sentence for the user: without it the answer would be another one. */
  readonly problem: string | null;
  /** A filter that was left out for want of a value, as a sentence for the user. */
  readonly note: string | null;
  /** Values of `in:` that are no dates: words of a title, publisher or file name. */
  readonly places: readonly string[];
  /** Values of `kind:`; `null` for any kind. */
  readonly kinds: readonly StatementKind[] | null;
  readonly shapes: readonly Shape[];
}

/** Reads a question. */
export function readQuestion(question: string, from: AskedFrom): QuestionReading {
  const parts = readParts(question);
  let problem: string | null = null;
  let note: string | null = null;
  const places: string[] = [];
  let kinds: readonly StatementKind[] | null = null;
  const intervals: AskedInterval[] = [];
  for (const { key, value } of parts.filters) {
    if (value === '') note ??= `“${key}:” has no value and was left out. Write for example ${exampleOf[key]}.`;
    else if (key === 'source') places.push(value);
    else if (key === 'kind') {
      const read = readAskedKinds(value);
      if ('error' in read) problem ??= read.error;
      else kinds = read;
    } else if (key === 'on' || key === 'in' || key === 'before' || key === 'after') {
      const read = readDateFilter(key, value, from);
      if (!('error' in read)) intervals.push(read);
      else if (key === 'in') places.push(value);
      else problem ??= read.error;
    }
  }
  // "Deadline Friday", "by when in March": what is asked for is due then, and may have been said at any time.
  const asksForDeadline = shapesOf(parts.words.map(({ folded }) => folded))[0]?.intent === 'deadline';
  const asked = asksForDeadline ? [] : readAskedDates(parts.rest, from);
  intervals.push(...asked.map(({ from, to }) => ({ from, to })));
  const words = parts.words.filter(({ start, end }) => !asked.some(({ span }) => span.start < end && start < span.end));
  return {
    parts,
    words,
    dates: intervals.length === 0 ? null : intervals.reduce(intersect),
    problem,
    note,
    places,
    kinds,
    shapes: shapesOf(words.map(({ folded }) => folded)),
  };
}

/** The same reading with other words left of the question, and the forms that these may have. */
export const withWords = (reading: QuestionReading, words: readonly QuestionWord[]): QuestionReading => ({
  ...reading,
  words,
  shapes: shapesOf(words.map(({ folded }) => folded)),
});

const exampleOf = {
  by: 'by:"Jane Doe"',
  about: 'about:"trade talks"',
  in: 'in:2026-02',
  source: 'source:"The Times"',
  kind: 'kind:quoted',
  on: 'on:2026-02-27',
  before: 'before:2026-03-01',
  after: 'after:2026-02-27',
} as const;

const intersect = (a: AskedInterval, b: AskedInterval): AskedInterval => ({
  from: a.from === null ? b.from : b.from === null ? a.from : laterDay(a.from, b.from),
  to: a.to === null ? b.to : b.to === null ? a.to : earlierDay(a.to, b.to),
});
