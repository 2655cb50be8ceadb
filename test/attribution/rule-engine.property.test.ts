import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRuleEngine } from '../../src/attribution/rule-engine.ts';
import { readText } from '../../src/text/read-text.ts';
import { countWork } from '../support/count-work.ts';
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
    'takes work in proportion to their length: %s',
    async (_name, piece) => {
      const size = Math.ceil(8_000 / piece.length);
      const texts = [size, size, 2 * size].map((count) => piece.repeat(count));
      const [first = 0, again = 0, twice = 0] = await countWork(
        '/src/',
        texts.map((text) => () => attribute(text)),
      );
      // Twice the work for twice the text; four times were it quadratic.
      expect(twice / Math.max(first, again)).toBeLessThan(2.6);
    },
    60_000,
  );
});
