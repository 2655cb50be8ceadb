import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/domain/span.ts';
import { splitPassages } from '../../src/text/passages.ts';
import { readText } from '../../src/text/read-text.ts';
import { arbitraryText } from './arbitrary-text.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

function expectInOrder(spans: readonly Span[]) {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
}

describe('readText, on any text', () => {
  it('gives tokens that are in order, exact, and cover all but white space', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { tokens } = readText(text);
        expectInOrder(tokens);
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toMatch(/\s/);
        }
        expect(tokens.map((token) => token.text).join('')).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });

  it('gives sentences and paragraphs that agree with their tokens', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { tokens, sentences, paragraphs, quotations } = readText(text);
        expectInOrder(paragraphs);
        expectInOrder(sentences);
        expectInOrder(quotations);
        tokens.forEach((token, i) => {
          const sentence = sentences[token.sentence]!;
          const paragraph = paragraphs[token.paragraph]!;
          expect(i >= sentence.firstToken && i < sentence.endToken).toBe(true);
          expect(sentence.paragraph).toBe(token.paragraph);
          expect(token.sentence >= paragraph.firstSentence && token.sentence < paragraph.endSentence).toBe(true);
          expect(token.start >= paragraph.start && token.end <= paragraph.end).toBe(true);
          const quotation = quotations[token.quotation];
          if (quotation) expect(token.start >= quotation.start && token.end <= quotation.end).toBe(true);
        });
        for (const { start, end, inner } of quotations) {
          // What was opened in the paragraph before has no mark of its own at its start.
          expect(inner.start >= start && inner.end <= end && inner.end > inner.start).toBe(true);
          expect(text.slice(start, end)).not.toMatch(/[\n\r]/);
        }
      }),
      { numRuns: 500, examples: [['"\n\nsaid"'], ['“said so\n\nand so”']] },
    );
  });

  it('reads each paragraph alike wherever it stands, as long as no quotation goes on into it', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (a, b) => {
        const alone = readText(b);
        const whole = readText(`${a}\nx\n${b}`);
        const shift = a.length + 3;
        const moved = alone.tokens.map(({ start, end }) => [start + shift, end + shift]);
        const tail = whole.tokens.slice(whole.tokens.length - moved.length).map(({ start, end }) => [start, end]);
        expect(tail).toEqual(moved);
      }),
    );
  });
});

describe('splitPassages, on any text', () => {
  it('gives trimmed passages, in order, that cover each paragraph', () => {
    const long = fc.tuple(arbitraryText, fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(long, (text) => {
        const reading = readText(text);
        const passages = splitPassages(reading);
        expectInOrder(passages);
        for (const { start, end } of passages) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end - start).toBeLessThanOrEqual(900);
        }
        reading.paragraphs.forEach((paragraph, i) => {
          const own = passages.filter((passage) => passage.paragraph === i + 1);
          const words = own.map(({ start, end }) => text.slice(start, end)).join('');
          expect(bare(words)).toBe(bare(text.slice(paragraph.start, paragraph.end)));
        });
      }),
      { numRuns: 200 },
    );
  });
});
