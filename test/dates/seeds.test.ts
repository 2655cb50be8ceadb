import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCorpus } from '../../src/dates/date-corpus.ts';
import { saidDisagreements } from '../../src/dates/said-disagreements.ts';
import type { Told } from './attribute.ts';
import { documentOf, extractionOf } from './extraction-of.ts';

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
