import { describe, expect, it } from 'vitest';
import { dateCorpus } from '../../src/dates/date-corpus.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { documentOf, extractionOf } from './extraction-of.ts';

const QUOTE = 'We will not open the harbour to anybody this winter';
const dated = extractionOf(
  documentOf('a', `“${QUOTE},” Jane Roe said on Thursday.`, '2026-02-28', 'Harbour stays shut'),
  [{ source: 'Jane Roe', cue: 'said', content: `${QUOTE},` }],
);
const laterDated = extractionOf(documentOf('b', `On February 27, Jane Roe wrote: “${QUOTE}.”`, '2026-03-04'), [
  { source: 'Jane Roe', cue: 'wrote', content: `${QUOTE}.` },
]);
const undated = extractionOf(documentOf('c', `“${QUOTE},” said Jane Roe.`, null), [
  { source: 'Jane Roe', cue: 'said', content: `${QUOTE},` },
]);
const saidOf = (extractions: readonly Extraction[], id: string) =>
  dateCorpus(extractions)
    .find(({ document }) => document.id === id)
    ?.statements.map(({ said }) => said);

describe('undated statements in a corpus', () => {
  it('are dated by a document that quotes the same words, which is named', () => {
    expect(saidOf([undated, dated], 'c')).toEqual([
      {
        from: '2026-02-26',
        to: '2026-02-26',
        certainty: 'inferred',
        basis: 'the same words in “Harbour stays shut” (a.txt), there dated Thu 26 Feb 2026',
        restsOn: ['a'],
      },
    ]);
  });

  it('get all the days that such documents give, where those differ', () => {
    expect(saidOf([undated, dated, laterDated], 'c')).toMatchObject([
      { from: '2026-02-26', to: '2026-02-27', certainty: 'inferred', restsOn: ['a', 'b'] },
    ]);
  });

  it('get their earliest publication as a bound where no such document gives a day', () => {
    const bounded = extractionOf(documentOf('d', `“${QUOTE},” Jane Roe said.`, '2026-03-01'), [
      { source: 'Jane Roe', cue: 'said', content: `${QUOTE},` },
    ]);
    expect(saidOf([undated, bounded], 'c')).toMatchObject([
      { from: null, to: '2026-03-01', certainty: 'inferred', restsOn: ['d'] },
    ]);
  });

  it('stay undated where another speaker says it, or only few words are the same', () => {
    const other = extractionOf(documentOf('e', `“${QUOTE},” said John Doe.`, null), [
      { source: 'John Doe', cue: 'said', content: `${QUOTE},` },
    ]);
    const little = extractionOf(documentOf('f', '“We will not open it,” said Jane Roe.', null), [
      { source: 'Jane Roe', cue: 'said', content: 'We will not open it,' },
    ]);
    expect(saidOf([other, dated], 'e')).toMatchObject([{ certainty: 'unknown' }]);
    expect(saidOf([little, dated], 'f')).toMatchObject([{ certainty: 'unknown' }]);
  });

  it('stay undated where the same words were said again much later', () => {
    const again = extractionOf(documentOf('g', `“${QUOTE},” Jane Roe said on Thursday.`, '2024-03-02'), [
      { source: 'Jane Roe', cue: 'said', content: `${QUOTE},` },
    ]);
    expect(saidOf([undated, dated, again], 'c')?.[0]?.from).toBeNull();
  });

  it('take the year of a day from dated words of the same speaker on that day', () => {
    const partial = extractionOf(documentOf('h', 'Jane Roe said on February 26 that it was shut.', null), [
      { source: 'Jane Roe', cue: 'said', content: 'it was shut' },
    ]);
    expect(saidOf([partial, dated], 'h')).toMatchObject([
      { from: '2026-02-26', to: '2026-02-26', certainty: 'inferred', restsOn: ['a'] },
    ]);
    expect(saidOf([partial], 'h')).toMatchObject([{ from: null, certainty: 'unknown' }]);
  });

  it('leave what a document states as it is', () => {
    expect(saidOf([dated, laterDated], 'a')).toEqual(dated.statements.map(({ said }) => said));
    expect(saidOf([dated, laterDated], 'b')).toEqual(laterDated.statements.map(({ said }) => said));
  });
});

describe('a length of time that a dated statement sets', () => {
  it('runs out that long after', () => {
    const extraction = extractionOf(
      documentOf(
        'i',
        'Jane Roe said on Friday that the port may stay for a period of no more than six months.',
        '2026-02-28',
      ),
      [{ source: 'Jane Roe', cue: 'said', content: 'the port may stay for a period of no more than six months' }],
    );
    expect(dateCorpus([extraction])[0]?.deadlines).toMatchObject([
      { duration: 'P6M', due: '2026-08-27', certainty: 'inferred' },
    ]);
  });
});
