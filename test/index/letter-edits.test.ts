import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterEdits } from '../../src/index/letter-edits.ts';

/** By the book: the whole table of Wagner and Fischer. */
function inFull(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) table[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
  return table[a.length]![b.length]!;
}

it.each([
  ['', '', 0],
  ['ferry', 'ferry', 0],
  ['ferry', 'fery', 1],
  ['trade', 'trdae', 2],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('takes %j to %j in %d', (a, b, edits) => {
  expect(letterEdits(a, b, 3)).toBe(edits);
});

it('tells no more than that it is more than the limit', () => {
  expect(letterEdits('ferry', 'tunnel', 2)).toBe(3);
  expect(letterEdits('a', 'abcdef', 2)).toBe(3);
});

it('counts as the whole table does, also in words longer than any it has seen', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 90 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
      expect(letterEdits(a, b, limit)).toBe(Math.min(inFull(a, b), limit + 1));
    }),
  );
});
