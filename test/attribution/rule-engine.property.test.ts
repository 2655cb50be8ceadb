import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRuleEngine } from '../../src/attribution/rule-engine.ts';
import { readText } from '../../src/text/read-text.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';

const attribute = (text: string) => createRuleEngine().attribute(readText(text));

describe('the rule engine, on any text', () => {
  it('gives spans that lie in the text, are not empty, and stand in order', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let last = 0;
        for (const { source, cue, content, confidence } of attribute(text)) {
          expect(content.length).toBeGreaterThan(0);
          expect(content[0]!.start).toBeGreaterThanOrEqual(last);
          last = content[0]!.start;
          expect(confidence > 0 && confidence <= 1).toBe(true);
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start >= 0 && end > start && end <= text.length).toBe(true);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          }
          for (let i = 1; i < content.length; i++)
            expect(content[i]!.start).toBeGreaterThanOrEqual(content[i - 1]!.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer for the same text, whatever was read before', () => {
    const engine = createRuleEngine();
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (before, text) => {
        const fresh = attribute(text);
        engine.attribute(readText(before));
        expect(engine.attribute(readText(text))).toEqual(fresh);
      }),
      { numRuns: 200 },
    );
  });
});

/** The least time of three runs, in milliseconds: the machine may be busy in one of them. */
function timed(text: string): number {
  const times = [0, 0, 0].map(() => {
    const start = performance.now();
    attribute(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('the rule engine, on endless texts', () => {
  const pieces = {
    'quotation marks': '"',
    'opening marks': '“a ',
    'single marks': "‘a b' ",
    'quotations with cues': '“It is over,” said Ann Lee, “and so it is,” ',
    'cues in one sentence': 'Ann said that he said that ',
    'participles in one sentence': ', saying it, calling it “a plan” ',
    'quotations in paragraphs': '“It is over.\n\n',
    'according to': 'according to Ann Lee, ',
    'names before colons': 'LEE: Yes.\n',
    commas: 'Lee, a lawyer, ',
  };

  it.each(Object.entries(pieces))(
    'takes time in proportion to their length: %s',
    (_name, piece) => {
      const size = Math.ceil(4_000 / piece.length);
      timed(piece.repeat(size));
      const small = timed(piece.repeat(size));
      const large = timed(piece.repeat(8 * size));
      // Eight times the text: far below the 64 times of quadratic growth.
      expect(large).toBeLessThan(24 * Math.max(small, 5));
    },
    60_000,
  );
});
