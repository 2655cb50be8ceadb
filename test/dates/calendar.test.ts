import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isoWeek,
  makeDay,
  mondayOfWeek,
  parseDay,
  weekdayOf,
} from '../../src/domain/calendar.ts';

const day = fc.integer({ min: -200_000, max: 200_000 }).map((n) => addDays('2000-01-01', n));

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, n) => {
        const to = addDays(from, n);
        expect(daysBetween(from, to)).toBe(n);
        expect(weekdayOf(to)).toBe((((weekdayOf(from) + n) % 7) + 7) % 7);
      }),
    );
  });

  it('finds every day within the week it gives for it', () => {
    fc.assert(
      fc.property(day, (at) => {
        const [year, week] = isoWeek(at).split('-W').map(Number);
        const since = daysBetween(mondayOfWeek(year ?? 0, week ?? 0), at);
        expect(since).toBeGreaterThanOrEqual(0);
        expect(since).toBeLessThan(7);
      }),
    );
  });

  it.each([
    ['2026-02-27', '2026-W09'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
  ])('puts %s into %s', (at, week) => expect(isoWeek(at)).toBe(week));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-02-27', 6, '2026-08-27'],
    ['2026-01-15', -2, '2025-11-15'],
  ])('adds to %s %i months', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it('knows no 30 February and no month 13', () => {
    expect(makeDay(2026, 2, 29)).toBeNull();
    expect(makeDay(2024, 2, 29)).toBe('2024-02-29');
    expect(makeDay(2026, 13, 1)).toBeNull();
    expect(parseDay('not a day')).toBeNull();
    expect(parseDay('2026-02-27T22:01:00Z')).toBe('2026-02-27');
  });
});
