import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import { instantOf } from '../../src/dates/instant.ts';

const instantIn = (text: string): string | null => {
  const timex = findTimexes(text, '2026-02-28')[0];
  return timex ? instantOf(timex) : null;
};

describe('the instant of a clock time', () => {
  it.each([
    ['They had met at 5:01 pm (22:01 GMT) Friday.', '2026-02-27T22:01:00Z'],
    ['They met at 9 p.m. (0200 GMT) Friday.', '2026-02-28T02:00:00Z'],
    ['They met at 5 p.m. ET on Friday.', '2026-02-27T22:00:00Z'],
    ['They met at 5 p.m. EDT on July 1, 2025.', '2025-07-01T21:00:00Z'],
    ['They met at 5 p.m. ET on July 1, 2025.', '2025-07-01T21:00:00Z'],
    ['They met at 5 p.m. Pacific Time on Friday.', '2026-02-28T01:00:00Z'],
    ['They met at 16:00 UTC on Friday.', '2026-02-27T16:00:00Z'],
    ['They met at 2026-02-27T17:01:00-05:00 there.', '2026-02-27T22:01:00Z'],
    ['They met at noon GMT on Friday.', '2026-02-27T12:00:00Z'],
  ])('is told by the zone in the words: %s', (text, instant) => expect(instantIn(text)).toBe(instant));

  it.each([
    'They met at 5 p.m. on Friday.',
    'They met at 5 p.m. local time on Friday.',
    'They met on Friday.',
    'They met on Friday morning.',
  ])('is not known without one: %s', (text) => expect(instantIn(text)).toBeNull());
});
