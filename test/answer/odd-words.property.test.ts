import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsroom } from './newsroom.ts';

/** Words that are easily taken apart, folded into others or lost. */
const oddWords = [
  ...[
    'e\u0301te\u0301',
    'ﬁnanciers',
    'ＦＵＬＬ',
    'İstanbul',
    'straße',
    'σοφός',
    'ΣΟΦΌΣ',
    'co\u00adoperate',
    'na\u200dme',
  ],
  ...[
    '\u202bשלום\u202c',
    'السلام',
    '漢字',
    'ไทย',
    '𝒜lice',
    '😀x',
    'x😀',
    '½',
    '2\u00a0000',
    'U.S.',
    'don’t',
    'Ånge',
    'ĳssel',
  ],
  ...[
    '\u1e9e',
    'Ǆ',
    'й',
    'и\u0306',
    '5%',
    '#port',
    '@port',
    'http://a.example/b?c=1',
    'a_b',
    'supply-chain',
    'Ω',
    '\ud800y',
  ],
];
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddWords) },
  { weight: 1, arbitrary: fc.constantFrom('the', 'harbour', 'Said', 'of', 'closes') },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .filter((one) => /^[\p{L}\p{N}\p{M}]+$/u.test(one) && /[\p{L}\p{N}]/u.test(one)),
  },
);
const sentence = fc.array(word, { minLength: 8, maxLength: 20 });

test('exact words of any script are found at their place, with the speaker of the statement', () => {
  fc.assert(
    fc.property(
      sentence,
      sentence,
      sentence,
      fc.nat(),
      fc.integer({ min: 3, max: 8 }),
      (before, said, after, from, length) => {
        const first = from % (said.length - length + 1);
        const quoted = said.join(' ');
        const text = `${before.join(' ')}.\n\n“${quoted},” said Ada Nwosu.\n\n${after.join(' ')}.`;
        const answerer = newsroom([{ id: 'odd', text, told: [{ by: 'Ada Nwosu', words: quoted }] }]);
        const asked = said.slice(first, first + length).join(' ');
        const start = text.indexOf('“') + 1 + said.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
        const { answers } = answerer.ask(`"${asked}"`, { now: '2026-03-10', limit: 100 });
        const there = answers.filter(({ citations }) =>
          citations.some((one) => one.start <= start && start + asked.length <= one.end),
        );
        expect(there[0]?.speaker, asked).toBe('Ada Nwosu');
        for (const { citations } of there)
          for (const one of citations) expect(text.slice(one.start, one.end)).toBe(one.excerpt);
      },
    ),
    { numRuns: 400 },
  );
});
