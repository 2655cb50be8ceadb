import type { AskedFrom } from '../../dates/asked/asked-from.ts';
import { type AskedInterval, readDateFilter } from '../../dates/asked-dates.ts';
import { earlierDay, laterDay } from '../../domain/calendar.ts';
import { showPlainDay } from '../../domain/show-time.ts';
import type { Span } from '../../domain/span.ts';
import type { StatementKind } from '../../domain/statement.ts';
import { readAskedKinds } from './asked-kinds.ts';
import { readDueDates } from './due-dates.ts';
import { withoutPoliteness } from './polite-words.ts';
import { type QuestionParts, type QuestionWord, readParts } from './read-parts.ts';
import { readSaidDates } from './said-dates.ts';
import { type Shape, shapesOf } from './shapes.ts';

/** A question read without a look at the corpus. */
export interface QuestionReading {
  readonly parts: QuestionParts;
  /** The words that are neither filter, exact words nor date. */
  readonly words: readonly QuestionWord[];
  readonly dates: AskedInterval | null;
  /** The days that filters ask for, without those the words do. */
  readonly filterDates: AskedInterval | null;
  /** Where words of the question that are dates stand. */
  readonly dateSpans: readonly Span[];
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
  const parts = readParts(withoutPoliteness(question));
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
  const filterDates = intervals.length === 0 ? null : intervals.reduce(intersect);
  // "Deadlines in March": what is asked for is due then, and may have been said at any time.
  const asksForDeadline = shapesOf(parts.words.map(({ folded }) => folded))[0]?.intent === 'deadline';
  const asked = asksForDeadline ? readDueDates(parts.rest, from) : readSaidDates(parts.rest, from);
  intervals.push(...joinApart(asked));
  const dates = intervals.length === 0 ? null : intervals.reduce(intersect);
  if (dates?.from && dates.to && dates.from > dates.to)
    problem ??= `These dates leave no day: from ${showPlainDay(dates.from)} on, and up to ${showPlainDay(dates.to)}. Write for example in:2026-02, or after:2026-02-21 before:2026-03-01.`;
  const words = parts.words.filter(({ start, end }) => !asked.some(({ span }) => span.start < end && start < span.end));
  return {
    parts,
    words,
    dates,
    filterDates,
    dateSpans: asked.map(({ span }) => span),
    problem,
    note,
    places,
    kinds,
    shapes: shapesOf(words.map(({ folded }) => folded)),
  };
}

/** Days of a question that lie apart, each of them whole, are asked for together: "what was said in March and what in May". */
function joinApart(asked: readonly AskedInterval[]): AskedInterval[] {
  const days = asked.flatMap(({ from, to }) => (from === null || to === null ? [] : { from, to }));
  const plain = asked.map(({ from, to }) => ({ from, to }));
  if (days.length < 2 || days.length < asked.length) return plain;
  const from = days.map((one) => one.from).reduce(earlierDay);
  const to = days.map((one) => one.to).reduce(laterDay);
  const areApart = days.map((one) => one.from).reduce(laterDay) > days.map((one) => one.to).reduce(earlierDay);
  return areApart ? [{ from, to }] : plain;
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
