import type { IndexData } from './index-data.ts';
import type { Packed } from './pack.ts';

/** The index as rows, to be packed for a snapshot on disk. */
export const packIndex = (data: IndexData): Packed => ({
  numbers: [
    data.stemOf,
    data.tokens,
    data.textStart,
    data.textUnits,
    data.unitStart,
    data.unitLength,
    data.postingStart,
    data.postingUnit,
  ],
  bytes: [data.postingCount],
  json: [data.words.join(' '), data.stems.join(' ')],
});

/** Rows of numbers that `packIndex` makes. */
export const indexRowCount = 8;

/** The index of rows that `packIndex` made; `null` where they are not such rows. */
export function unpackIndex({ numbers, bytes, json }: Packed): IndexData | null {
  const [stemOf, tokens, textStart, textUnits, unitStart, unitLength, postingStart, postingUnit] = numbers;
  const [postingCount] = bytes;
  const [words, stems] = Array.isArray(json) ? json : [];
  if (!stemOf || !tokens || !textStart || !textUnits || !unitStart || !unitLength) return null;
  if (!postingStart || !postingUnit || !postingCount || typeof words !== 'string' || typeof stems !== 'string')
    return null;
  return {
    words: split(words),
    stems: split(stems),
    stemOf,
    tokens,
    textStart,
    textUnits,
    unitStart,
    unitLength,
    postingStart,
    postingUnit,
    postingCount,
  };
}

/** Folded words have no blanks. */
const split = (words: string): string[] => (words === '' ? [] : words.split(' '));
