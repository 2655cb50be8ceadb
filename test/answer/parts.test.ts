import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFuller } from '../../src/answer/corpus/fuller-segments.ts';
import { groupRows, row } from '../../src/answer/corpus/rows.ts';
import { sentenceAround } from '../../src/answer/corpus/sentence-around.ts';
import { saidWithin } from '../../src/answer/find/said-within.ts';
import { textFragment } from '../../src/answer/show/text-fragment.ts';
import { wordingDifference } from '../../src/answer/show/wording.ts';
import { best } from '../../src/index/best.ts';

describe('the fuller segment', () => {
  /** Each segment a line: the speaker's number, then words. */
  const fuller = (...lines: string[]) => {
    const words = new Map<string, number>();
    const tokens: number[] = [];
    const rows = lines.map((line) => {
      const [speaker, ...rest] = line.split(' ');
      const from = tokens.length;
      for (const word of rest) {
        if (!words.has(word)) words.set(word, words.size);
        tokens.push(words.get(word)!);
      }
      return { from, to: tokens.length, speaker: Number(speaker) };
    });
    return [
      ...findFuller({
        tokens: Int32Array.from(tokens),
        from: Int32Array.from(rows, ({ from }) => from),
        to: Int32Array.from(rows, ({ to }) => to),
        speaker: Int32Array.from(rows, ({ speaker }) => speaker),
      }),
    ];
  };

  it('is the longest that has the same words', () => {
    expect(fuller('1 in good faith', '1 we acted in good faith at all times', '1 acted in good faith')).toEqual([
      1, 1, 1,
    ]);
  });

  it('is the segment itself where others say something else, or somebody else says it', () => {
    expect(fuller('1 we acted in good faith', '1 we acted on good advice', '2 in good faith')).toEqual([0, 1, 2]);
    expect(fuller('1 too short', '1 too short')).toEqual([0, 1]);
  });

  it('may be by anybody where the words are many or nobody is named', () => {
    const long = 'not one of these ferries will leave the port before we have a vote';
    expect(fuller(`1 ${long}`, `2 ${long}`)).toEqual([0, 0]);
    expect(fuller('1 we acted in good faith', '-1 acted in good faith')).toEqual([0, 0]);
  });

  it('never joins through a third', () => {
    expect(fuller('1 a b c d e f', '1 d e f', '1 d e f x y z')).toSatisfy(
      (found: number[]) => found[0] === 0 && found[2] === 2,
    );
  });
});

describe('the difference in wording', () => {
  it.each([
    ['to seize veto power over all', 'seize veto power over all', ['to seize veto', 'seize veto']],
    ['we could not agree', 'we cannot agree', ['we could not agree', 'we cannot agree']],
    ['“We will, go”', 'we will go', null],
    ['we will go and stay for as long as it takes', 'we will go', null],
    ['yes', 'no', null],
  ])('of %s and %s', (a, b, difference) => {
    expect(wordingDifference(a.split(' '), b.split(' '))).toEqual(difference);
  });
});

describe('the time of a statement', () => {
  const said = (from: string | null, to: string | null) => ({ from, to, certainty: 'inferred', basis: null }) as const;
  it.each([
    [said('2025-06-02', '2025-06-02'), '2025-06-02', '2025-06-02', true],
    [said('2025-06-01', '2025-06-03'), '2025-06-02', '2025-06-04', false],
    [said('2025-06-02T10:00:00Z', '2025-06-02T10:00:00Z'), null, '2025-06-02', true],
    [said(null, '2025-06-02'), null, '2025-06-02', true],
    [said(null, '2025-06-02'), '2025-01-01', null, false],
    [said('2025-06-02', null), '2025-06-01', null, true],
    [said('2025-06-02', null), null, '2025-06-30', false],
    [said(null, null), null, '2025-06-30', false],
  ])('%o lies within %s to %s: %s', (time, from, to, within) => {
    expect(saidWithin(time, { from, to })).toBe(within);
  });
});

describe('a text fragment', () => {
  it('names both ends of the words, and escapes what has a meaning in it', () => {
    expect(textFragment('https://a.example', 'Re-elected, “again”')).toBe(
      '#:~:text=Re%2Delected%2C%20%E2%80%9Cagain%E2%80%9D',
    );
    expect(textFragment('https://a.example#top', 'a b c d e f g h i j k')).toBe(
      ':~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k',
    );
    expect(textFragment('https://a.example', ' ')).toBe('');
    expect(textFragment('https://a.example', '\ud800 half')).toContain('half');
  });
});

describe('the sentence around words', () => {
  it.each([
    ['One ended. The tax, she said, is wrong. Next.', 'tax', 'The tax, she said, is wrong.'],
    ['Line\n“No tax!” she said.\nNext', 'she', 'she said.'],
    ['tax', 'tax', 'tax'],
  ])('in %s', (text, words, sentence) => {
    const start = text.indexOf(words);
    const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
    expect(text.slice(from, end)).toBe(sentence);
  });
});

describe('rows and the best of many', () => {
  it('keep every number under its key, in order', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -1, max: 5 }), fc.nat(100)));
    fc.assert(
      fc.property(pairs, (entries) => {
        const rows = groupRows(
          Int32Array.from(entries, ([key]) => key),
          Int32Array.from(entries, ([, value]) => value),
          6,
        );
        for (let key = 0; key < 6; key++)
          expect([...row(rows, key)]).toEqual(entries.filter(([one]) => one === key).map(([, value]) => value));
      }),
    );
  });

  it('are what sorting gives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), fc.nat(20), (scores, limit) => {
        const sorted = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
        expect(best(scores.keys(), (number) => scores[number]!, limit)).toEqual(sorted);
      }),
    );
  });
});
