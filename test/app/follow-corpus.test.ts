import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareCorpus } from '../../src/app/derived/prepare-corpus.ts';
import { type FollowedCorpus, followCorpus } from '../../src/app/follow-corpus.ts';
import { temporaryFolder } from '../library/temporary-folder.ts';
import { COURIER, corpusOf, HERALD } from './small-corpus.ts';

const options = { today: () => '2026-03-05', now: () => '2026-03-05T09:30:00.000Z' };
const vote = 'who said "the vote is near"';
const VOTE = '“The vote is near,” said Jens Lund on Monday.\n';

const ingestMore = async (folder: string, texts: Readonly<Record<string, string>>): Promise<void> => {
  await prepareCorpus(await corpusOf(texts, folder), { report: () => {} });
};

/** A corpus of one article, followed, and the folder that more can be ingested from. */
async function followed(): Promise<FollowedCorpus & { readonly folder: string; readonly corpus: string }> {
  const folder = temporaryFolder();
  const corpus = await corpusOf({ courier: COURIER }, folder);
  return { folder, corpus, ...(await followCorpus(corpus, options)) };
}

const names = ({ whosaid }: FollowedCorpus, question: string): (string | null)[] =>
  whosaid.ask(question).answers.map(({ speaker }) => speaker);

test('answers follow what another process has ingested, in the same object', async () => {
  const one = await followed();
  // What was made ready by this very process is nothing new.
  expect(await one.look()).toEqual({ found: 'same' });
  await ingestMore(one.folder, { vote: VOTE });
  expect(names(one, vote)).toEqual([]);
  expect(await one.look()).toMatchObject({ found: 'other', before: { documents: 1 }, now: { documents: 2 } });
  expect(names(one, vote)).toEqual(['Jens Lund']);
  expect(one.whosaid.summary().documents).toBe(2);
  expect(one.whosaid.suggestSpeakers('jens', 5)).toHaveLength(1);
  expect(await one.look()).toEqual({ found: 'same' });
});

test('a bot that starts without documents answers from the first that are ingested', async () => {
  const folder = temporaryFolder();
  const one = await followCorpus(join(folder, 'corpus'), options);
  expect(await one.look()).toEqual({ found: 'same' });
  await ingestMore(folder, { vote: VOTE });
  expect(await one.look()).toMatchObject({ found: 'other', now: { documents: 1 } });
  expect(names(one, vote)).toEqual(['Jens Lund']);
});

test('corrections and decisions on speakers hold in the new documents, made before and after', async () => {
  const one = await followed();
  const by = { id: 'U1', name: 'Jo' };
  const [item] = one.whosaid.ask('who said "sell the ferry"').answers;
  await one.whosaid.corrections.correct({ item: item!, change: { what: 'speaker', speaker: 'Mia Holm' }, by });
  writeFileSync(join(one.corpus, 'speakers.yml'), 'speakers:\n  - name: Jens Peter Lund\n    aliases: [Jens Lund]\n');
  await ingestMore(one.folder, { herald: HERALD, vote: VOTE });
  expect(await one.look()).toMatchObject({ found: 'other' });
  expect(names(one, 'by:"Mia Holm" ferry')).toEqual(['Mia Holm']);
  expect(names(one, vote)).toEqual(['Jens Peter Lund']);
  const [lund] = one.whosaid.ask(vote).answers;
  await one.whosaid.corrections.correct({ item: lund!, change: { what: 'not-a-statement' }, by });
  expect(one.whosaid.corrections.list().map(({ state }) => state)).toEqual(['holds', 'holds']);
  expect(one.whosaid.ask(vote).answers.map(({ kind }) => kind)).toEqual(['passage']);
});

test('a question asked while the new documents are read gets an answer from the old ones or the new', async () => {
  const one = await followed();
  await ingestMore(one.folder, { vote: VOTE });
  const looking = one.look();
  // A second look meanwhile reads nothing twice.
  expect(await one.look()).toEqual({ found: 'same' });
  let asked = 0;
  const seen = new Set<string>();
  const ask = (): void => {
    asked++;
    const { documents } = one.whosaid.summary();
    seen.add(`${documents} ${names(one, vote).length} ${names(one, '"timetable is wrong"').length}`);
  };
  const timer = setInterval(ask, 1);
  ask();
  await looking;
  ask();
  clearInterval(timer);
  expect(asked).toBeGreaterThan(1);
  expect([...seen]).toEqual(['1 0 1', '2 1 1']);
});

test('what cannot be used is told once and leaves answers as they were; the next ingest is followed', async () => {
  const one = await followed();
  await ingestMore(one.folder, { vote: VOTE });
  const kept = join(one.corpus, '.whosaid', 'findings.bin');
  truncateSync(kept, readFileSync(kept).length - 5);
  expect(await one.look()).toMatchObject({ found: 'unusable', why: expect.stringContaining('whosaid ingest') });
  expect(await one.look()).toEqual({ found: 'same' });
  expect(names(one, vote)).toEqual([]);
  expect(names(one, '"timetable is wrong"')).toEqual(['Jens Lund']);
  await ingestMore(one.folder, { herald: HERALD });
  expect(await one.look()).toMatchObject({ found: 'other', now: { documents: 3 } });
});

test('what was made of other documents than now stand there is not used', async () => {
  const one = await followed();
  await ingestMore(one.folder, { vote: VOTE });
  appendFileSync(join(one.corpus, 'courier.md'), '\nMended by hand.\n');
  expect(await one.look()).toMatchObject({ found: 'unusable' });
  expect(names(one, vote)).toEqual([]);
});

test('files that are being written beside what is kept change nothing', async () => {
  const one = await followed();
  writeFileSync(join(one.corpus, '.whosaid', 'tmp', '1-1.tmp'), 'half a file');
  expect(await one.look()).toEqual({ found: 'same' });
  expect(names(one, '"timetable is wrong"')).toEqual(['Jens Lund']);
});
