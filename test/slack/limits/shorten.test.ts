import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, shortenAround } from '../../../src/slack/limits/shorten.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

test('a text that fits stays as it is', () => {
  expect(shorten('the ferry stays', 15)).toBe('the ferry stays');
});

test('a longer one is cut between words, with an ellipsis', () => {
  expect(shorten('the ferry stays in the harbour', 18)).toBe('the ferry stays…');
});

test('where there is no space to cut at, it is cut between characters', () => {
  expect(shorten('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});

test.each([
  ['surrogate pairs', '👍'.repeat(10), 10],
  ['families of joined characters', '👩‍👩‍👧'.repeat(5), 12],
  ['accents', 'e\u0301'.repeat(20), 10],
  ['flags', '🇳🇬'.repeat(10), 11],
  ['colours of skin', '👍🏽'.repeat(10), 11],
  ['syllables of Hangul', '\u1112\u1161\u11ab'.repeat(10), 9],
])('%s are not split', (_, text, max) => {
  const shown = shorten(text, max);
  expect(shown.length).toBeLessThanOrEqual(max);
  const [first] = new Intl.Segmenter().segment(text);
  expect(shown.slice(0, -1).length % (first?.segment.length ?? 1)).toBe(0);
});

test('never longer than allowed, always a beginning of the text, ellipsis exactly when cut', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 200 }), (text, max) => {
      const shown = shorten(text, max);
      expect(shown.length).toBeLessThanOrEqual(max);
      expect(loneSurrogate.test(shown)).toBe(false);
      if (text.length <= max) expect(shown).toBe(text);
      else {
        expect(shown.endsWith('…')).toBe(true);
        expect(text.startsWith(shown.slice(0, -1))).toBe(true);
      }
    }),
  );
});

test('the marked words stay in view, with an ellipsis at each cut end', () => {
  const text = `${'before '.repeat(100)}the ferry stays${' after'.repeat(100)}`;
  const start = text.indexOf('ferry');
  const shown = shortenAround({ text, marks: [{ start, end: start + 5 }] }, 80);
  expect(shown.text).toMatch(/^….*the ferry stays.*…$/);
  expect(shown.marks.map((mark) => shown.text.slice(mark.start, mark.end))).toEqual(['ferry']);
});

test('marks go on covering the very same words, whatever is cut', () => {
  const marked = anyText.chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 4 }),
      fc.integer({ min: 10, max: 120 }),
    ),
  );
  fc.assert(
    fc.property(marked, ([text, pairs, max]) => {
      const marks = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
      const shown = shortenAround({ text, marks }, max);
      expect(shown.text.length).toBeLessThanOrEqual(max);
      const words = shown.text.replace(/^…|…$/g, '');
      expect(text.includes(words) || text === shown.text).toBe(true);
      for (const mark of shown.marks) {
        const covered = shown.text.slice(mark.start, mark.end);
        expect(marks.some(({ start, end }) => text.slice(start, end).includes(covered))).toBe(true);
      }
    }),
  );
});

test('30,000 characters in one line are cut in no time', () => {
  const text = 'a'.repeat(30_000);
  expect(shortenAround({ text, marks: [{ start: 29_000, end: 29_010 }] }, 1800).marks).toHaveLength(1);
});
