import { describe, expect, it } from 'vitest';
import { DAY_CASES } from './day-cases.ts';
import { mark, SATURDAY, unmark } from './marked-timexes.ts';
import { PERIOD_CASES } from './period-cases.ts';

describe.each(Object.entries({ ...DAY_CASES, ...PERIOD_CASES }))('the rule %s', (_, { finds, not }) => {
  it.each(finds)('finds %s', (marked) => {
    expect(mark(unmark(marked), SATURDAY)).toBe(marked);
  });
  it.each(not)('finds nothing in: %s', (text) => {
    expect(mark(text, SATURDAY)).toBe(text);
  });
});

describe('a text without a day of publication', () => {
  it.each([
    'She spoke on [February 26]{XXXX-02-26}.',
    'She spoke [late Friday]{XXXX-WXX-5 END}.',
    'She spoke [yesterday]{XXXX-XX-XX}.',
    'She spoke [last year]{XXXX}.',
    'She spoke on [27 February 2026]{2026-02-27}.',
    'It has worked there since [2024]{2024}.',
    'She spoke in [March]{XXXX-03}.',
  ])('keeps what is unknown as X: %s', (marked) => {
    expect(mark(unmark(marked), null)).toBe(marked);
  });
});
