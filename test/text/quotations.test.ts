import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';
import { draw, readGolden } from './golden.ts';

describe('quotations', () => {
  it.each(readGolden(new URL('golden/quotations.txt', import.meta.url)))('$name', ({ text, drawn }) => {
    const { quotations } = readText(text);
    const drawing = quotations.map((quotation) => ({ span: quotation, letter: '~' }));
    expect(draw(text, [drawing])).toBe(drawn);
  });

  it('leaves the marks out of inner', () => {
    const { text, quotations } = readText("“We won,” she said: ``all of us.''");
    expect(quotations.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['We won,', 'all of us.']);
  });

  it('tells a quotation that goes on from one that is closed', () => {
    const { quotations } = readText('“One.\n\n“Two.\n\n“Three,” he said.');
    expect(quotations.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
  });

  it('never lets a stray mark swallow more than its paragraph', () => {
    const long = 'word '.repeat(5000);
    expect(readText(`“${long}\n${long}`).quotations).toEqual([]);
    expect(readText(`"${long}" said`).quotations).toEqual([]);
  });

  it('gives tokens the outermost quotation they stand in, marks included', () => {
    const { tokens } = readText('So “he said ‘no’ again” twice.');
    expect(tokens.filter((token) => token.quotation === 0).map((token) => token.text)).toEqual([
      '“',
      'he',
      'said',
      '‘',
      'no',
      '’',
      'again',
      '”',
    ]);
    expect(tokens.filter((token) => token.quotation === -1).map((token) => token.text)).toEqual(['So', 'twice', '.']);
  });
});

describe('pairing marks', () => {
  const timed = (text: string) => {
    const start = performance.now();
    readText(text);
    return performance.now() - start;
  };

  it.each([
    ['closing marks that close nothing', (n: number) => `${'“a '.repeat(n)}${'» '.repeat(n)}`],
    ['opening marks above one of another family', (n: number) => `“a ${'«b '.repeat(n)}${'c“d '.repeat(n)}`],
    ['single marks in double marks', (n: number) => '“‘a '.repeat(n)],
    ['straight marks', (n: number) => '"'.repeat(2 * n)],
  ])(
    'takes time in proportion to their number: %s',
    (_name, textOf) => {
      timed(textOf(5_000));
      const small = Math.min(timed(textOf(5_000)), timed(textOf(5_000)));
      const large = Math.min(timed(textOf(40_000)), timed(textOf(40_000)));
      // Eight times the marks: far below the 64 times of quadratic growth.
      expect(large).toBeLessThan(24 * Math.max(small, 5));
    },
    60_000,
  );
});
