import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Whosaid } from '../../src/app/whosaid.ts';
import type { CorrectionChange } from '../../src/domain/correction.ts';
import { COURIER, corpusOf, HERALD, openOn } from './small-corpus.ts';

const JO = { id: 'U0JO', name: 'Jo' };
const ferry = (whosaid: Whosaid) => whosaid.ask('"sell the ferry"').answers;

async function correct(whosaid: Whosaid, change: CorrectionChange, question = '"sell the ferry"'): Promise<string> {
  const outcome = await whosaid.corrections.correct({ item: whosaid.ask(question).answers[0]!, change, by: JO });
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.correction.id;
}

describe('a correction', () => {
  it('of a speaker holds for all documents that report the words, at once and after a restart', async () => {
    const corpus = await corpusOf({ courier: COURIER, herald: HERALD });
    const whosaid = await openOn(corpus);
    expect(ferry(whosaid)).toMatchObject([{ speaker: 'Ada Berg', citations: [{}, {}] }]);
    const id = await correct(whosaid, { what: 'speaker', speaker: 'lund' });
    for (const one of [whosaid, await openOn(corpus)]) {
      expect(ferry(one)).toMatchObject([
        {
          speaker: 'Jens Lund',
          citations: [{}, {}],
          corrected: [{ id, what: 'speaker', had: 'Ada Berg', by: JO, at: '2026-03-05T09:30:00.000Z' }],
        },
      ]);
      expect(one.ask('by:lund ferry').answers[0]).toMatchObject({ speaker: 'Jens Lund' });
      expect(one.ask('by:berg').answers).toEqual([]);
      expect(one.ask('berg vs lund on the ferry').answers.map(({ speaker }) => speaker)).toEqual(['Jens Lund']);
    }
  });

  it('may name somebody of whom the documents do not speak, or nobody', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER }));
    await correct(whosaid, { what: 'speaker', speaker: 'Mina Okafor' });
    expect(whosaid.ask('what did Okafor say about the ferry').answers).toMatchObject([{ speaker: 'Mina Okafor' }]);
    await correct(whosaid, { what: 'speaker', speaker: null });
    expect(ferry(whosaid)).toMatchObject([{ speaker: null, corrected: [{ had: 'Mina Okafor' }] }]);
  });

  it('of a day is found by it, and never called stated', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER }));
    expect(whosaid.ask('by:berg on:2026-02-20').answers).toEqual([]);
    await correct(whosaid, { what: 'day', day: '2026-02-20' });
    expect(whosaid.ask('by:berg on:2026-02-20').answers).toMatchObject([
      {
        said: { from: '2026-02-20', to: '2026-02-20', certainty: 'inferred', basis: 'corrected by Jo on 5 Mar 2026' },
        corrected: [{ what: 'day', had: 'Mon 2 Mar 2026' }],
      },
    ]);
    expect(whosaid.ask('statements on:2026-03-02').answers).toEqual([]);
    expect(whosaid.ask('timeline of the ferry').answers[0]).toMatchObject({ said: { from: '2026-02-20' } });
    await correct(whosaid, { what: 'day', day: null });
    expect(ferry(whosaid)).toMatchObject([{ said: { from: null, to: null, certainty: 'unknown' } }]);
  });

  it('that something is no statement leaves its words to be found as a passage', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER }));
    await correct(whosaid, { what: 'not-a-statement' });
    expect(ferry(whosaid)).toMatchObject([{ kind: 'passage', speaker: null }]);
    expect(whosaid.ask('by:berg').answers).toEqual([]);
    expect(whosaid.ask('who spoke of the ferry').answers).toEqual([]);
    expect(whosaid.ask('statements on:2026-03-02').answers).toEqual([]);
    expect(whosaid.ask('in:courier statements').answers.every(({ speaker }) => speaker !== 'Ada Berg')).toBe(true);
  });

  it('gives way to a later one and holds again when that is taken back; everything can be taken back', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER, herald: HERALD }));
    const before = JSON.stringify(ferry(whosaid));
    const first = await correct(whosaid, { what: 'speaker', speaker: 'Jens Lund' });
    const second = await correct(whosaid, { what: 'speaker', speaker: 'Mina Okafor' });
    expect(ferry(whosaid)[0]?.speaker).toBe('Mina Okafor');
    await whosaid.corrections.undo(second, JO);
    expect(ferry(whosaid)[0]).toMatchObject({ speaker: 'Jens Lund', corrected: [{ id: first }] });
    await whosaid.corrections.undo(first, JO);
    expect(JSON.stringify(ferry(whosaid))).toBe(before);
    expect(whosaid.corrections.list().map(({ undone }) => undone?.by.name)).toEqual(['Jo', 'Jo']);
    expect(await whosaid.corrections.undo(first, JO)).toEqual({
      problem: expect.stringContaining('taken back already'),
    });
    expect(await whosaid.corrections.undo('none', JO)).toEqual({ problem: 'There is no correction "none".' });
  });

  it('is followed by another process that has the documents open', async () => {
    const corpus = await corpusOf({ courier: COURIER });
    const [one, other] = [await openOn(corpus), await openOn(corpus)];
    const id = await correct(one, { what: 'speaker', speaker: 'Jens Lund' });
    // The first question after it may still be answered from before: what reads the file is loaded meanwhile.
    other.ask('ferry');
    await expect.poll(() => ferry(other)[0]?.speaker).toBe('Jens Lund');
    await other.corrections.undo(id, JO);
    expect(ferry(one)[0]?.speaker).toBe('Ada Berg');
  });

  it('stays with its words where the document has grown, and says so where they are gone', async () => {
    const corpus = await corpusOf({ courier: COURIER });
    await correct(await openOn(corpus), { what: 'speaker', speaker: 'Jens Lund' });
    const file = join(corpus, 'courier.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('The ferry of Osk', 'First of all: the ferry of Osk'));
    expect(ferry(await openOn(corpus))[0]?.speaker).toBe('Jens Lund');
    writeFileSync(file, readFileSync(file, 'utf8').replace('while I hold this office', 'in my time'));
    const problems: string[] = [];
    const changed = await openOn(corpus, problems);
    expect(ferry(changed)[0]?.speaker).toBe('Ada Berg');
    expect(problems).toEqual([
      expect.stringMatching(/^Correction [0-9a-f]{8} changes nothing any more: "We will not sell/),
    ]);
    expect(changed.corrections.list()).toMatchObject([{ state: 'lost' }]);
  });

  it('is refused for what is no statement', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER }));
    const [passage] = whosaid.ask('"ferry of Osk"').answers;
    expect(passage?.kind).toBe('passage');
    expect(await whosaid.corrections.correct({ item: passage!, change: { what: 'not-a-statement' }, by: JO })).toEqual({
      problem: expect.stringContaining('no statement that could be corrected'),
    });
    expect(whosaid.corrections.list()).toEqual([]);
  });
});

describe('the file of corrections', () => {
  it('loses no line to one that was cut off, and tells of lines that are wrong', async () => {
    const corpus = await corpusOf({ courier: COURIER });
    const file = join(corpus, 'corrections.jsonl');
    await correct(await openOn(corpus), { what: 'speaker', speaker: 'Jens Lund' });
    const whole = readFileSync(file, 'utf8');
    appendFileSync(file, whole.slice(0, 40));
    const problems: string[] = [];
    const cut = await openOn(corpus, problems);
    expect(problems).toEqual([expect.stringContaining('corrections.jsonl ends in a line that was cut off (line 2)')]);
    await correct(cut, { what: 'day', day: '2026-02-20' });
    appendFileSync(file, '{"do":"undo","id":3}\n');
    problems.length = 0;
    const mended = await openOn(corpus, problems);
    expect(ferry(mended)[0]).toMatchObject({ speaker: 'Jens Lund', said: { from: '2026-02-20' } });
    expect(problems).toEqual([
      expect.stringMatching(/line 2 is no JSON/),
      expect.stringMatching(/line 4 is no correction: id/),
    ]);
  });

  it('gives the same answers whatever was corrected and taken back meanwhile', async () => {
    const corpus = await corpusOf({ courier: COURIER, herald: HERALD });
    const whosaid = await openOn(corpus);
    const questions = [
      '"sell the ferry"',
      'timetable',
      'by:berg',
      'by:lund',
      'statements on:2026-03-02',
      'timeline of the ferry',
    ];
    const seen = () => JSON.stringify(questions.map((question) => whosaid.ask(question).answers));
    const before = seen();
    const change = fc.oneof(
      fc.constantFrom<CorrectionChange>({ what: 'not-a-statement' }, { what: 'speaker', speaker: null }),
      fc.constantFrom('Jens Lund', 'Ada Berg', 'Xu').map((speaker): CorrectionChange => ({ what: 'speaker', speaker })),
      fc.constantFrom('2026-02-20', '2026-03-09', null).map((day): CorrectionChange => ({ what: 'day', day })),
    );
    const deed = fc.tuple(fc.constantFrom('"sell the ferry"', '"timetable is wrong"'), change);
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 5 }), fc.infiniteStream(fc.nat()), async (deeds, picks) => {
        const ids: string[] = [];
        for (const [question, one] of deeds) {
          const [item] = whosaid.ask(question).answers;
          const outcome = await whosaid.corrections.correct({ item: item!, change: one, by: JO });
          if ('correction' in outcome) ids.push(outcome.correction.id);
        }
        while (ids.length > 0) {
          const at = picks.next().value % ids.length;
          await whosaid.corrections.undo(ids.splice(at, 1)[0]!, JO);
        }
        expect(seen()).toBe(before);
      }),
      { numRuns: 25 },
    );
  });
});
