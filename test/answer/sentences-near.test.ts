import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesNear } from '../../src/answer/show/sentences-near.ts';
import { overlaps } from '../../src/domain/span.ts';
import { readText } from '../../src/text/read-text.ts';

const pieces = [
  ...Array.from({ length: 12 }, () => 'It went on and on, they told us at the port. '),
  ...[
    '“We will not wait,” ',
    'said Ada Nwosu. ',
    'Mr. A. B. Cole of the U.S. ',
    'agreed. He left at 5 p.m. ',
    'Why? ',
    '1.5 m ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' \u2028',
    '\t',
    '\n \n',
    '\u0085',
    '…',
    '"',
    '😀',
    'e\u0301. ',
    '\ud800',
    '\u200f',
    '\ufeff',
    '- ',
  ],
];

/** The sentences of the whole text that a span touches are among those near it, and just the same. */
function expectSame(text: string, start: number, length: number): void {
  const span = { start, end: Math.min(text.length, start + length) };
  const whole = readText(text)
    .sentences.filter((sentence) => overlaps(sentence, span))
    .map((sentence) => ({ start: sentence.start, end: sentence.end, paragraph: sentence.paragraph }));
  expect(sentencesNear(text, span).filter((sentence) => overlaps(sentence, span))).toEqual(whole);
}

test('are those of the whole text, whatever the text', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 250 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(3000), fc.nat(400), (words, start, length) => {
      expectSame(words, Math.min(start, words.length), length);
    }),
    { numRuns: 500 },
  );
});

test.each(readdirSync('seeds'))('are those of the whole text, everywhere in %s', (name) => {
  const text = readFileSync(`seeds/${name}`, 'utf8');
  // Also where all stands on one line.
  for (const words of [text, text.replaceAll(/\s+/g, ' ')])
    for (let start = 0; start < words.length; start += 197) expectSame(words, start, 140);
});

test('a place past the end has the last lines', () => {
  expect(sentencesNear('One. Two.\n\nThree.', { start: 100, end: 120 })).toEqual([
    { start: 11, end: 17, paragraph: 1 },
  ]);
});
