import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/text/passages.ts';
import { readText } from '../../src/text/read-text.ts';

const passages = (text: string) =>
  splitPassages(readText(text)).map(({ start, end, paragraph }) => [paragraph, text.slice(start, end)]);

describe('splitPassages', () => {
  it('keeps a paragraph that fits whole', () => {
    expect(passages('One. Two.\n\nThree.')).toEqual([
      [1, 'One. Two.'],
      [2, 'Three.'],
    ]);
  });

  it('splits a long paragraph between sentences', () => {
    const sentence = `${'word '.repeat(79)}end.`;
    const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
    expect(passages(Array(5).fill(capital).join(' ')).map(([, text]) => String(text).length)).toEqual([799, 799, 399]);
  });

  it('splits an endless sentence between words', () => {
    const parts = passages('word '.repeat(1000)).map(([, text]) => String(text));
    expect(parts.every((part) => /^word( word)*$/.test(part) && part.length <= 900)).toBe(true);
  });

  it('never splits a surrogate pair', () => {
    const parts = passages(`a${'𝒜'.repeat(1000)}`).map(([, text]) => String(text));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => !/\p{Surrogate}/u.test(part))).toBe(true);
  });
});
