import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCorpus } from '../../src/dates/date-corpus.ts';
import { findDeadlines } from '../../src/dates/find-deadlines.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import { saidDisagreements } from '../../src/dates/said-disagreements.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { readText } from '../../src/text/read-text.ts';
import { attributionsOf, saidIn, type Told } from './attribute.ts';

function documentOf(id: string, text: string, published: string | null, title: string | null = null): Document {
  const fact = (value: string | null) => ({
    value,
    certainty: value === null ? ('unknown' as const) : ('stated' as const),
  });
  return {
    id,
    source: `${id}.txt`,
    title: fact(title),
    publisher: fact(null),
    published: fact(published),
    url: fact(null),
    text,
  };
}

function extractionOf(document: Document, told: readonly Told[]): Extraction {
  const { text, published } = document;
  const saids = saidIn(text, published.value, told);
  const statements = attributionsOf(text, told).map((attribution, i): Statement => {
    const said = saids[i];
    if (!said) throw new Error('One day for each attribution.');
    return {
      ...attribution,
      speaker: { name: told[i]?.speaker ?? told[i]?.source ?? null, certainty: 'stated' },
      said,
    };
  });
  const timexes = findTimexes(text, published.value);
  return {
    document,
    passages: [],
    statements,
    timexes,
    deadlines: findDeadlines(readText(text), timexes, published.value),
  };
}

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

describe('the seeds', () => {
  const text = (start: string): [string, string] => {
    const file = readdirSync('seeds').find((name) => name.startsWith(start)) ?? '';
    return [file.replace(/\.txt$/, ''), readFileSync(`seeds/${file}`, 'utf8')];
  };
  const of = (start: string, published: string | null, told: readonly Told[]) => {
    const [id, body] = text(start);
    return extractionOf(documentOf(id, body, published, null), told);
  };
  const altman = { source: 'Altman', speaker: 'Sam Altman' };
  const agrees =
    'The DoW agrees with these principles, reflects them in law and policy, and we put them into our agreement';
  const principles =
    'Two of our most important safety principles are prohibitions on domestic mass surveillance and human responsibility for the use of force, including for autonomous weapon systems,';
  const corpus = [
    of('001', '2026-03-04', [
      {
        ...altman,
        source: 'OpenAI CEO Sam Altman',
        cue: 'announced',
        content: 'the company would provide its models inside the Pentagon’s “classified network.”',
      },
      { ...altman, cue: 'said', content: principles },
      { ...altman, cue: 'said', content: `${agrees}.` },
    ]),
    of('003', null, [
      {
        ...altman,
        source: 'CEO Sam Altman',
        cue: 'announced',
        content: 'has agreed to terms that include specific technical safeguards',
      },
      { ...altman, cue: 'wrote', content: `${agrees},` },
    ]),
    of('004', '2026-02-28', [
      { source: 'OpenAI', cue: 'said', content: 'it struck a deal', speaker: 'OpenAI' },
      { ...altman, source: 'OpenAI CEO Sam Altman', cue: 'announced', content: 'a deal with the Pentagon' },
      { ...altman, cue: 'wrote', content: principles },
    ]),
  ];

  it('let "late Friday" in the undated article mean the Friday that the dated ones speak of', () => {
    const late = dateCorpus(corpus)[1]?.statements[0]?.said;
    expect(late).toMatchObject({ from: '2026-02-27', to: '2026-02-27', certainty: 'inferred' });
    expect(late?.basis).toMatch(/^“late Friday”; 001_\w+\.txt .*27 Feb 2026 is a Friday$/);
  });

  it('do not depend on the order of the documents', () => {
    const straight = dateCorpus(corpus);
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
        const dates = dateCorpus(shuffled);
        for (const one of straight) expect(dates.find(({ document }) => document.id === one.document.id)).toEqual(one);
      }),
    );
  });

  it('disagree about the day of the announcement, side by side', () => {
    const accounts = dateCorpus(corpus).flatMap(({ document, statements }) =>
      statements
        .filter(({ said, content }) => said.partial || document.text.slice(content[0]?.start).startsWith('Two of our'))
        .map(({ said }) => ({ document, said })),
    );
    expect(saidDisagreements(accounts)).toEqual([
      '4 Mar 2026 source says 28 Feb; 28 Feb 2026 source says 27 Feb; undated source says “late Friday” (27 Feb 2026)',
    ]);
    expect(saidDisagreements(accounts.slice(0, 1))).toEqual([]);
  });
});
