import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/app/extract.ts';
import { loadEngine } from '../../src/app/load-engine.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';

const engine = loadEngine();
const read = (text: string) => extract({ text, published: '2026-03-05' }, engine, { allAttributions: true });

/** Texts of all of Unicode, lone halves of characters among them, and of what news is made of. */
const anyText = fc.oneof(arbitraryText, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

describe('reading a text with the shipped engine', () => {
  it('never throws, and gives the same for the same text, whatever was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, between) => {
        const once = read(text);
        read(between);
        expect(read(text)).toEqual(once);
        for (const { source, cue, content } of once.statements) {
          for (const { start, end } of [...source, ...cue, ...content])
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  const endless: Readonly<Record<string, string>> = {
    'quotation marks': '"',
    'opening marks': '“',
    'words without an end': 'the tide came in and ',
    statements: 'Ann Lee said that the bridge will open ',
  };
  it.each(Object.entries(endless))(
    'takes time in proportion to its length: %s',
    (_name, piece) => {
      const cost = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        const before = process.cpuUsage();
        read(text);
        return process.cpuUsage(before).user / 1000;
      };
      cost(10_000);
      const small = cost(25_000);
      // Four times the text: twelve leaves room for a busy machine, the square would be sixteen.
      expect(cost(100_000)).toBeLessThan(12 * Math.max(small, 25));
    },
    120_000,
  );
});
