import { expect, test } from 'vitest';
import { onceAWord } from '../../src/text/word-memo.ts';

test('works out a word once', () => {
  let worked = 0;
  const memo = onceAWord((word) => {
    worked++;
    return word.length > 3 ? word : undefined;
  });
  expect(['said', 'so', 'said', 'so'].map(memo)).toEqual(['said', undefined, 'said', undefined]);
  expect(worked).toBe(2);
});

test('keeps no word so long that it holds on to its text', () => {
  let worked = 0;
  const memo = onceAWord((word) => {
    worked++;
    return word.length;
  });
  expect([memo('unquestionably'), memo('unquestionably')]).toEqual([14, 14]);
  expect(worked).toBe(2);
});

test('forgets, rather than fill the memory, and answers the same', () => {
  let worked = 0;
  const memo = onceAWord((word) => {
    worked++;
    return Number(word);
  });
  const words = Array.from({ length: 40_000 }, (_, i) => String(i));
  for (const word of words) memo(word);
  expect(memo('0')).toBe(0);
  expect(worked).toBe(40_001);
});
