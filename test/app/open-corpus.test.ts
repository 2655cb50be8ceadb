import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../../src/app/ingest.ts';
import { openCorpus } from '../../src/app/open-corpus.ts';

let folder = '';
let corpus = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'whosaid-open-'));
  corpus = path.join(folder, 'corpus');
  const sources = path.join(folder, 'sources');
  mkdirSync(sources);
  writeFileSync(
    path.join(sources, 'harbour.txt'),
    ` date 2026-03-04 Homepage > News > Harbour to close for the winter

The harbour at Lunde closes on Friday, three weeks before the usual date.

“We will not wait for the ferry company,” said Ada Nwosu, the harbour master, on Monday. “The ice does not wait either.”

The ferry company must remove its boats by March 6, Nwosu said.

Trade unions were not asked.
`,
  );
  await ingest([sources], corpus);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (problems: string[] = []) =>
  openCorpus(corpus, { today: () => '2026-03-05', report: (problem) => problems.push(problem) });

describe('openCorpus', () => {
  it('answers with the words as they stand in the document', async () => {
    const { answers } = (await open()).ask('"ice does not wait"');
    expect(answers[0]).toMatchObject({
      speaker: 'Ada Nwosu',
      kind: 'direct',
      said: { from: '2026-03-02', to: '2026-03-02' },
    });
    const [citation] = answers[0]?.citations ?? [];
    const text = readFileSync(path.join(corpus, 'harbour.md'), 'utf8');
    expect(text).toContain(citation?.excerpt);
    expect(citation).toMatchObject({ source: 'harbour.txt', published: '2026-03-04', paragraph: 2 });
  });

  it('shows a place in its context, the place marked', async () => {
    const whosaid = await open();
    const [citation] = whosaid.ask('"ice does not wait"').answers[0]?.citations ?? [];
    const context = whosaid.context(citation ?? { document: '', start: 0, end: 0 }, 1);
    expect(context?.paragraphs.map(({ number, marks }) => [number, marks.length])).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
    ]);
    const cited = context?.paragraphs[1];
    expect(cited?.text.slice(cited.marks[0]?.start, cited.marks[0]?.end)).toBe(citation?.excerpt);
  });

  it('leads to the statements before and after a place', async () => {
    const whosaid = await open();
    const [citation] = whosaid.ask('"ice does not wait"').answers[0]?.citations ?? [];
    const here = whosaid.context(citation ?? { document: '', start: 0, end: 0 });
    expect(here?.previous).toBeNull();
    expect(here?.next).toMatchObject({ document: 'harbour', speaker: 'Ada Nwosu' });
    const next = whosaid.context(here?.next ?? { document: '', start: 0, end: 0 });
    expect(next?.citation.excerpt).toBe('The ferry company must remove its boats by March 6, Nwosu said.');
    expect(next?.previous).toMatchObject({ start: citation?.start, end: citation?.end });
    expect(next?.next).toBeNull();
  });

  it('tells quoted from reported statements when asked', async () => {
    const whosaid = await open();
    const kinds = (question: string) => whosaid.ask(question).answers.map(({ kind }) => kind);
    expect(kinds('by:nwosu')).toEqual(['direct', 'indirect']);
    expect(kinds('by:nwosu kind:quoted')).toEqual(['direct']);
    expect(kinds('by:nwosu kind:reported')).toEqual(['indirect']);
    expect(kinds('"ice does not wait" kind:reported')).toEqual([]);
    expect(kinds('"before the usual date" kind:quoted')).toEqual([]);
    expect(kinds('kind:quoted')).toEqual(['direct']);
    const none = whosaid.ask('by:nwosu kind:mixed');
    expect(none).toMatchObject({ message: 'No partly quoted statement by Ada Nwosu was found in these documents.' });
    expect(none.interpretation.summary).toContain('partly quoted');
  });

  it.each([
    { document: 'gone', start: 0, end: 5 },
    { document: 'harbour', start: 5, end: 5 },
    { document: 'harbour', start: -1, end: 5 },
    { document: 'harbour', start: 0, end: 1_000_000 },
    { document: 'harbour', start: 0.5, end: 3 },
    { document: 'harbour', start: Number.NaN, end: 3 },
  ])('has no context for %j', async (place) => {
    expect((await open()).context(place)).toBeNull();
  });

  it('gives examples that it can answer', async () => {
    const whosaid = await open();
    expect(whosaid.examples().length).toBeGreaterThan(0);
    for (const example of whosaid.examples()) expect(whosaid.ask(example).answers).not.toEqual([]);
  });

  it('says what it holds', async () => {
    expect((await open()).summary()).toMatchObject({ documents: 1, speakers: 1, from: '2026-03-04', to: '2026-03-04' });
  });

  it('reads a corrected document again, and answers the same from the snapshot as without', async () => {
    const first = (await open()).ask('nwosu');
    expect((await open()).ask('nwosu')).toEqual(first);
    rmSync(path.join(corpus, '.whosaid'), { recursive: true, force: true });
    expect((await open()).ask('nwosu')).toEqual(first);
    appendFileSync(path.join(corpus, 'harbour.md'), '\n“The tide is on our side,” Nwosu added.\n');
    expect((await open()).ask('"tide is on our side"').answers).toHaveLength(1);
  });

  it('reports what a person should mend, and goes on without it', async () => {
    writeFileSync(path.join(corpus, 'broken.md'), '---\npublished: yesterday\n---\n\nA body.\n');
    const problems: string[] = [];
    const whosaid = await open(problems);
    expect(problems).toEqual([expect.stringMatching(/broken\.md.*published.*yesterday/s)]);
    expect(whosaid.summary().documents).toBe(1);
  });

  it('opens an empty corpus, has no answers and says so', async () => {
    const problems: string[] = [];
    const whosaid = await openCorpus(path.join(folder, 'empty'), {
      today: () => '2026-03-05',
      report: (problem) => problems.push(problem),
    });
    expect(problems).toEqual([expect.stringContaining('whosaid ingest')]);
    const answer = whosaid.ask('who said anything');
    expect(answer.answers).toEqual([]);
    expect(answer.message).not.toBeNull();
    expect(whosaid.examples()).toEqual([]);
    expect(whosaid.summary()).toEqual({ documents: 0, statements: 0, speakers: 0, from: null, to: null });
    expect(whosaid.lastIngested()).toBeNull();
  });
});
