import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/attribution/model/segments.ts';
import { readText } from '../../src/text/read-text.ts';

describe('segments', () => {
  it('are the paragraphs of a text', () => {
    const reading = readText('One sentence. Another.\n\nA second paragraph.');
    expect(segmentsOf(reading)).toEqual(
      reading.paragraphs.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken })),
    );
  });

  it('cut long paragraphs between sentences, and sentences without an end within', () => {
    const sentences = segmentsOf(readText('A short sentence stands here. '.repeat(400)));
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.every(({ first, end }) => end - first <= 1000 && first % 6 === 0)).toBe(true);
    expect(segmentsOf(readText('word '.repeat(2_500)))).toEqual([
      { first: 0, end: 1000 },
      { first: 1000, end: 2000 },
      { first: 2000, end: 2500 },
    ]);
  });

  it('cover every token once, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', 'Word. ', '\n', '“', '” ', 'x '.repeat(300)), { maxLength: 30 }),
        (parts) => {
          const reading = readText(parts.join(''));
          const covered = segmentsOf(reading).flatMap(({ first, end }) =>
            Array.from({ length: end - first }, (_, k) => first + k),
          );
          expect(covered).toEqual(reading.tokens.map((_, i) => i));
        },
      ),
    );
  });
});
