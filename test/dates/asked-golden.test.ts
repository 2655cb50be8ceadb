import { describe, expect, it } from 'vitest';
import { readAskedDates } from '../../src/dates/asked-dates.ts';
import { ASKED_CASES } from './asked-cases.ts';

/** A Thursday. */
const NOW = '2026-03-05';
const MARKS = /[[\]]|\{[^}]*\}/g;

/** The question with the dates found in it marked as the cases have them. */
function marked(question: string): string {
  let found = '';
  let at = 0;
  for (const { from, to, span } of readAskedDates(question, { now: NOW })) {
    found += `${question.slice(at, span.start)}[${question.slice(span.start, span.end)}]{${from ?? ''}..${to ?? ''}}`;
    at = span.end;
  }
  return found + question.slice(at);
}

describe.each(Object.entries(ASKED_CASES))('days that a question asks for: %s', (_, cases) => {
  it.each(cases)('%s', (question) => expect(marked(question.replace(MARKS, ''))).toBe(question));
});

describe('the day of the newest document', () => {
  it.each([
    ['in the last week of february', '2024-02-23', '2024-02-29'],
    ['early february', '2024-02-01', '2024-02-10'],
    ['the day after 27 february', '2024-02-28', '2024-02-28'],
    ['late last week', '2026-02-26', '2026-03-01'],
  ])('tells the year of a part as it does of the whole: %s', (question, from, to) =>
    expect(readAskedDates(question, { now: NOW, newest: '2024-06-01' })[0]).toMatchObject({ from, to }),
  );
});

describe('words that a date could go on in without end', () => {
  it('are read in a moment', () => {
    const question = `what was said ${'the day before '.repeat(260)}yesterday`;
    expect(readAskedDates(question, { now: NOW })).toHaveLength(1);
  });
});
