import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { openSpeakers } from '../../src/app/speakers/open-speakers.ts';
import type { Whosaid } from '../../src/app/whosaid.ts';
import type { CorrectionChange } from '../../src/domain/correction.ts';
import { COURIER, corpusOf, HERALD, openOn } from './small-corpus.ts';

const JO = { id: 'U0JO', name: 'Jo' };
const FERRY = '"sell the ferry"';

async function correct(whosaid: Whosaid, change: CorrectionChange, question = FERRY, at = 0): Promise<string> {
  const outcome = await whosaid.corrections.correct({ item: whosaid.ask(question).answers[at]!, change, by: JO });
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.correction.id;
}

function edit(corpus: string, document: string, from: string, to: string): void {
  const file = join(corpus, `${document}.md`);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
}

describe('where corrections hold', () => {
  it('joins those made before a document grew with those made after', async () => {
    const corpus = await corpusOf({ courier: COURIER });
    await correct(await openOn(corpus), { what: 'speaker', speaker: 'Jens Lund' });
    edit(corpus, 'courier', 'The ferry of Osk', 'First of all: the ferry of Osk');
    const whosaid = await openOn(corpus);
    const day = await correct(whosaid, { what: 'day', day: '2026-02-20' });
    expect(whosaid.ask(FERRY).answers).toMatchObject([{ speaker: 'Jens Lund', said: { from: '2026-02-20' } }]);
    const second = await correct(whosaid, { what: 'speaker', speaker: 'Mina Okafor' });
    expect(whosaid.ask(FERRY).answers[0]?.speaker).toBe('Mina Okafor');
    expect(whosaid.corrections.list().map(({ state }) => state)).toEqual(['replaced', 'holds', 'holds']);
    await whosaid.corrections.undo(second, JO);
    await whosaid.corrections.undo(day, JO);
    expect(whosaid.ask(FERRY).answers[0]).toMatchObject({ speaker: 'Jens Lund', said: { from: '2026-03-02' } });
  });

  it('tells in which of several documents the words are gone, and holds in the others', async () => {
    const corpus = await corpusOf({ courier: COURIER, herald: HERALD });
    const id = await correct(await openOn(corpus), { what: 'speaker', speaker: 'Jens Lund' });
    edit(corpus, 'herald', 'while I hold this office', 'in my time');
    const problems: string[] = [];
    const whosaid = await openOn(corpus, problems);
    expect(whosaid.corrections.list()).toMatchObject([{ id, state: 'holds', lostIn: ['herald'] }]);
    expect(problems).toEqual([expect.stringMatching(/^Correction \w+ changes nothing in herald any more: /)]);
    expect(whosaid.ask('by:lund ferry').answers).toMatchObject([{ citations: [{ document: 'courier' }] }]);
  });

  it('are of the one statement, where the same words stand twice in a document', async () => {
    const twice = `${COURIER}\n“I will resign in May,” said Ada Berg.\n\n“I will resign in May,” said Jens Lund.\n`;
    const corpus = await corpusOf({ courier: twice });
    const whosaid = await openOn(corpus);
    const item = whosaid.ask('by:lund "resign in May"').answers[0]!;
    const [own] = item.statements!.filter(({ content }) => content[0]!.start > twice.indexOf('Ada Berg.'));
    const lund = { ...item, statements: [own!] as const };
    await whosaid.corrections.correct({ item: lund, change: { what: 'speaker', speaker: 'Mina Okafor' }, by: JO });
    const speakers = (one: Whosaid) =>
      one
        .ask('"resign in May"')
        .answers.map(({ speaker }) => speaker)
        .sort();
    expect(speakers(whosaid)).toEqual(['Ada Berg', 'Mina Okafor']);
    // Moved, each of the two could be it by its words; who said them tells which it is, as far as it stands as far from them.
    edit(corpus, 'courier', 'The ferry of Osk', 'First of all: the ferry of Osk');
    expect(speakers(await openOn(corpus))).toEqual(['Ada Berg', 'Mina Okafor']);
  });
});

describe('what follows corrections', () => {
  it('are the counts, the names offered and the examples', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER, herald: HERALD }));
    const before = { summary: whosaid.summary(), all: whosaid.suggestSpeakers('', 9), examples: whosaid.examples() };
    expect(before.all).toMatchObject([
      { name: 'Ada Berg', statements: 2 },
      { name: 'Jens Lund', statements: 1 },
    ]);
    const id = await correct(whosaid, { what: 'speaker', speaker: 'Mina Okafor' });
    expect(whosaid.suggestSpeakers('oka', 9)).toEqual([{ name: 'Mina Okafor', statements: 2 }]);
    expect(whosaid.suggestSpeakers('', 9).map(({ name }) => name)).toEqual(['Mina Okafor', 'Jens Lund']);
    expect(whosaid.summary()).toEqual({ ...before.summary, speakers: 2 });
    for (const question of whosaid.examples()) expect(whosaid.ask(question).answers).not.toEqual([]);
    const struck = await correct(whosaid, { what: 'not-a-statement' });
    expect(whosaid.summary()).toEqual({ ...before.summary, speakers: 1, statements: before.summary.statements - 2 });
    await whosaid.corrections.undo(struck, JO);
    await whosaid.corrections.undo(id, JO);
    expect({ summary: whosaid.summary(), all: whosaid.suggestSpeakers('', 9), examples: whosaid.examples() }).toEqual(
      before,
    );
  });

  it('are the neighbours of a statement in context', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER }));
    const next = () => whosaid.context(whosaid.ask('"sell the ferry"').answers[0]!.citations[0])?.next?.speaker;
    expect(next()).toBe('Jens Lund');
    await correct(whosaid, { what: 'speaker', speaker: 'Mina Okafor' }, '"timetable is wrong"');
    expect(next()).toBe('Mina Okafor');
    await correct(whosaid, { what: 'not-a-statement' }, '"timetable is wrong"');
    expect(next()).toBeUndefined();
  });

  it('are the list of speakers and their cards', async () => {
    const corpus = await corpusOf({ courier: COURIER, herald: HERALD });
    const whosaid = await openOn(corpus);
    await correct(whosaid, { what: 'speaker', speaker: 'Mina Okafor' });
    await correct(whosaid, { what: 'day', day: '2026-02-20' });
    await correct(whosaid, { what: 'not-a-statement' }, '"timetable is wrong"');
    const speakers = await openSpeakers(corpus, () => {});
    expect(speakers.list().map(({ name, statements, documents }) => [name, statements, documents])).toEqual([
      ['Mina Okafor', 2, 2],
      ['Ada Berg', 0, 0],
      ['Jens Lund', 0, 0],
    ]);
    expect(speakers.show('Mina Okafor')).toMatchObject({
      found: 'one',
      card: { statements: 2, first: { said: { from: '2026-02-20' }, chain: ['corrected by Jo on 5 Mar 2026'] } },
    });
    expect(speakers.show('Jens Lund')).toMatchObject({ found: 'one', card: { said: [], first: null } });
  });

  it('is not the source as the text names it, where people have said who it is', async () => {
    const text = 'The union met.\n\n“We will strike in June,” the workers’ letter said.\n';
    const whosaid = await openOn(await corpusOf({ union: text }));
    expect(whosaid.ask('by:letter strike').answers).toMatchObject([{ kind: 'direct' }]);
    await correct(whosaid, { what: 'speaker', speaker: 'Mina Okafor' }, '"strike in June"');
    expect(whosaid.ask('by:letter strike').answers).toEqual([]);
    expect(whosaid.ask('by:okafor strike').answers).toMatchObject([{ speaker: 'Mina Okafor' }]);
  });

  it('is what a passage shows, where somebody said that it is no statement', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER }));
    const id = await correct(whosaid, { what: 'not-a-statement' });
    expect(whosaid.ask(FERRY).answers).toMatchObject([
      { kind: 'passage', corrected: [{ id, what: 'not-a-statement', by: JO }] },
    ]);
    expect(whosaid.ask('"timetable is wrong"').answers[0]?.corrected).toBeUndefined();
  });

  it('is a name under which a speaker is known by now', async () => {
    const corpus = await corpusOf({ courier: COURIER });
    await correct(await openOn(corpus), { what: 'speaker', speaker: 'Jens Lund' });
    writeFileSync(join(corpus, 'speakers.yml'), 'speakers:\n  - name: Jens Adrian Lund\n    aliases: [Jens Lund]\n');
    expect((await openOn(corpus)).ask('by:lund').answers.map(({ speaker }) => speaker)).toEqual([
      'Jens Adrian Lund',
      'Jens Adrian Lund',
    ]);
  });
});

describe('what may be kept', () => {
  it.each<[CorrectionChange, RegExp]>([
    [{ what: 'speaker', speaker: ' \u202e\u200b ' }, /is no name/],
    [{ what: 'speaker', speaker: 'x'.repeat(201) }, /at most 200 characters; this one has 201/],
    [{ what: 'day', day: '2026-03-07' }, /^Sat 7 Mar 2026 is still to come|^7 Mar 2026 is still to come/],
  ])('%j is not', async (change, problem) => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER }));
    const item = whosaid.ask(FERRY).answers[0]!;
    expect(await whosaid.corrections.correct({ item, change, by: JO })).toEqual({
      problem: expect.stringMatching(problem),
    });
    expect(whosaid.corrections.list()).toEqual([]);
  });

  it('is a name without what cannot be seen', async () => {
    const whosaid = await openOn(await corpusOf({ courier: COURIER }));
    await correct(whosaid, { what: 'speaker', speaker: ' Mina\u202e \n Oka\u200bfor ' });
    expect(whosaid.ask(FERRY).answers[0]?.speaker).toBe('Mina Okafor');
  });

  it('stays where the file cannot be read for a while', async () => {
    const corpus = await corpusOf({ courier: COURIER });
    const problems: string[] = [];
    const whosaid = await openCorpus(corpus, { today: () => '2026-03-05', report: (one) => problems.push(one) });
    await correct(whosaid, { what: 'speaker', speaker: 'Jens Lund' });
    const file = join(corpus, 'corrections.jsonl');
    const kept = readFileSync(file);
    const { mkdirSync, rmSync } = await import('node:fs');
    rmSync(file);
    mkdirSync(file);
    expect(whosaid.ask(FERRY).answers[0]?.speaker).toBe('Jens Lund');
    expect(problems).toEqual([expect.stringMatching(/corrections\.jsonl cannot be read: EISDIR/)]);
    rmSync(file, { recursive: true });
    writeFileSync(file, kept);
    expect(whosaid.ask(FERRY).answers[0]?.speaker).toBe('Jens Lund');
  });
});
