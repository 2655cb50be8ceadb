import { describe, expect, it } from 'vitest';
import { readAskedDates, readDateFilter } from '../../src/dates/asked-dates.ts';

/** A Thursday. */
const NOW = '2026-03-05';

const read = (question: string): string[] =>
  readAskedDates(question, { now: NOW }).map(
    ({ from, to, span }) => `${question.slice(span.start, span.end)}: ${from ?? ''}..${to ?? ''}`,
  );

describe('dates in a question', () => {
  it.each([
    ['what did the minister say last week', 'last week: 2026-02-23..2026-03-01'],
    ['the firm in february', 'in february: 2026-02-01..2026-02-28'],
    ['statements before March 2026', 'before March 2026: ..2026-02-28'],
    ['who spoke on friday', 'on friday: 2026-02-27..2026-02-27'],
    ['the firm since 2024', 'since 2024: 2024-01-01..'],
    ['the firm 2026-02-27', '2026-02-27: 2026-02-27..2026-02-27'],
    ['between 1 and 5 February', 'between 1 and 5 February: 2026-02-01..2026-02-05'],
    ['between feb 20 and feb 28', 'between feb 20 and feb 28: 2026-02-20..2026-02-28'],
    ['from January to March 2026', 'from January to March 2026: 2026-01-01..2026-03-31'],
    ['the firm yesterday', 'yesterday: 2026-03-04..2026-03-04'],
    ['the firm in the last 3 days', 'in the last 3 days: 2026-03-02..2026-03-05'],
    ['the firm in 2024-2025', 'in 2024-2025: 2024-01-01..2025-12-31'],
    ['january–march', 'january–march: 2026-01-01..2026-03-31'],
    ['the firm in may 5-day', 'in may: 2025-05-01..2025-05-31'],
    ['past two weeks', 'past two weeks: 2026-02-19..2026-03-05'],
    ['after 27 february', 'after 27 february: 2026-02-28..'],
    ['by the end of february', 'by the end of february: ..2026-02-28'],
    ['early feb', 'early feb: 2026-02-01..2026-02-10'],
    ['q1 2026', 'q1 2026: 2026-01-01..2026-03-31'],
    ['in March', 'in March: 2026-03-01..2026-03-31'],
    ['over the weekend', 'over the weekend: 2026-02-28..2026-03-01'],
    ['on May 20', 'on May 20: 2025-05-20..2025-05-20'],
    ['until yesterday', 'until yesterday: ..2026-03-04'],
  ])('reads: %s', (question, found) => expect(read(question)).toEqual([found]));

  it.each([
    'what may he say',
    'the march on washington',
    'who said 2000 people left',
    'at 5',
    'on 31 february',
    'june smith on safety',
    'the sun said',
    '',
  ])('finds none in: %s', (question) => expect(read(question)).toEqual([]));

  it.each([
    ['on friday', '2025-01-03'],
    ['in march', '2024-03-01'],
    ['on 27 february', '2024-02-27'],
    ['on monday', '2025-01-06'],
    ['early january', '2025-01-01'],
    ['q4', '2024-10-01'],
    ['last friday', '2026-02-27'],
    ['yesterday', '2026-03-04'],
    ['in march 2025', '2025-03-01'],
  ])('looks back from the newest document, where that tells the year or the week: %s', (question, from) =>
    expect(readAskedDates(question, { now: NOW, newest: '2025-01-06' })[0]?.from).toBe(from),
  );

  it('counts from today where a document is of a later day', () =>
    expect(readAskedDates('on friday', { now: NOW, newest: '2026-12-31' })[0]?.from).toBe('2026-02-27'));

  it('wants an ISO day for now', () =>
    expect(() => readAskedDates('last week', { now: 'today' })).toThrow('got "today"'));
});

describe('date filters', () => {
  it.each([
    ['in', '2026', '2026-01-01', '2026-12-31'],
    ['in', '2026-02', '2026-02-01', '2026-02-28'],
    ['on', '2026-02-27', '2026-02-27', '2026-02-27'],
    ['in', 'february', '2026-02-01', '2026-02-28'],
    ['in', 'may', '2025-05-01', '2025-05-31'],
    ['in', 'last week', '2026-02-23', '2026-03-01'],
    ['on', 'yesterday', '2026-03-04', '2026-03-04'],
    ['before', '2026-02-01', null, '2026-01-31'],
    ['after', '2026', '2027-01-01', null],
    ['in', '2025-q4', '2025-10-01', '2025-12-31'],
  ] as const)('%s:%s', (kind, value, from, to) =>
    expect(readDateFilter(kind, value, { now: NOW })).toEqual({ from, to }),
  );

  it.each(['nonsense', '2026-02-30', '2026-13', ''])('says what is wrong with on:%s', (value) => {
    expect(readDateFilter('on', value, { now: NOW })).toEqual({
      error: expect.stringContaining(`"on:${value}" names no date`),
    });
  });
});
