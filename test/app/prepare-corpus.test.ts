import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type PrepareOptions, prepareCorpus } from '../../src/app/derived/prepare-corpus.ts';
import { ingest } from '../../src/app/ingest.ts';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { readExtractions } from '../../src/app/read-extractions.ts';
import { decideSpeakers } from '../../src/app/speakers/decide-speakers.ts';
import { dateCorpus } from '../../src/dates/date-corpus.ts';
import { noSpeakerDecisions } from '../../src/domain/speaker-decisions.ts';
import { applyRegistry } from '../../src/speakers/apply-registry.ts';
import { temporaryFolder } from '../library/temporary-folder.ts';

let corpus = '';
beforeEach(async () => {
  corpus = join(temporaryFolder(), 'corpus');
  await ingest(['seeds'], corpus);
});

const derived = (name: string): string => join(corpus, '.whosaid', name);
const forget = (): void => rmSync(join(corpus, '.whosaid'), { recursive: true, force: true });
const open = () => openCorpus(corpus, { today: () => '2026-03-05' });

/** Prepares the corpus and tells which documents were read out, and whether the whole was joined anew. */
async function prepare(options: Omit<PrepareOptions, 'report'> = {}) {
  const read: number[] = [];
  const before = identity();
  const problems: string[] = [];
  const prepared = await prepareCorpus(corpus, {
    onProgress: (done, of) => done < of && read.push(done),
    report: (problem) => problems.push(problem),
    ...options,
  });
  return { prepared, read: read.length, isKept: before !== null && before === identity(), problems };
}

/** Which file holds the findings: who joins anew writes another in its place. */
function identity(): string | null {
  const file = statSync(derived('findings.bin'), { throwIfNoEntry: false, bigint: true });
  return file ? `${file.ino} ${file.mtimeNs}` : null;
}

const questions = readFileSync('test/answer/questions.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): string => (JSON.parse(line) as { ask: string }).ask);

test('a corpus that was kept answers exactly as one that is joined anew', { timeout: 120_000 }, async () => {
  const anew = await open();
  const kept = await open();
  expect((await prepare()).isKept).toBe(true);
  for (const question of questions) expect(kept.ask(question), question).toEqual(anew.ask(question));
  expect(kept.examples()).toEqual(anew.examples());
  expect(kept.summary()).toEqual(anew.summary());
  forget();
  const again = await open();
  for (const question of questions) expect(again.ask(question), question).toEqual(anew.ask(question));
});

test('the statements that are kept are those that were joined, but for how each speaker was found', async () => {
  const extractions = await readExtractions(corpus, () => {});
  const joined = dateCorpus(applyRegistry(extractions, decideSpeakers(extractions, noSpeakerDecisions)));
  const { findings } = (await prepare()).prepared;
  expect(findings).toHaveLength(joined.length);
  for (const [i, { document, passages, statements, deadlines }] of joined.entries()) {
    const kept = findings[i];
    expect(kept).toMatchObject({ document, passages, deadlines });
    const read = statements.map(({ speaker: { chain: _, ...speaker }, ...rest }) => ({ ...rest, speaker }));
    const asPlain = kept?.statements.map(
      ({ kind, act, source, cue, content, via, confidence, evidence, speaker, said }) => ({
        ...{ kind, act, source, cue, content, confidence, evidence, speaker, said },
        ...(via === undefined ? {} : { via }),
      }),
    );
    expect(asPlain).toEqual(read);
  }
});

describe('what changes is noticed', () => {
  const someDocument = (): string => join(corpus, '000_5f581890f834f4a6.md');

  test('nothing changed: nothing is read, nothing joined', async () => {
    expect(await prepare()).toMatchObject({ read: 5, isKept: false });
    expect(await prepare()).toMatchObject({ read: 0, isKept: true });
  });

  test('a corrected document is read again, and all joined anew', async () => {
    await prepare();
    writeFileSync(someDocument(), `${readFileSync(someDocument(), 'utf8')}\n“The tide is ours,” said Ada Nwosu.\n`);
    expect(await prepare()).toMatchObject({ read: 1, isKept: false });
    expect((await open()).ask('by:"Ada Nwosu"').answers).toHaveLength(1);
  });

  test('a document of the same bytes under another name is another document', async () => {
    await prepare();
    cpSync(someDocument(), join(corpus, 'copy.md'));
    expect(await prepare()).toMatchObject({ read: 0, isKept: false });
  });

  test('a document that is gone says nothing any more', async () => {
    await prepare();
    rmSync(someDocument());
    expect(await prepare()).toMatchObject({ read: 0, isKept: false });
  });

  test('decisions on speakers, when they come, change and go', async () => {
    const shown = async (): Promise<string | null | undefined> =>
      (await open()).ask('by:"Sam Altman"').answers[0]?.speaker;
    expect(await shown()).toBe('Sam Altman');
    for (const name of ['Samuel Altman', 'Samuel H. Altman']) {
      writeFileSync(join(corpus, 'speakers.yml'), `speakers:\n  - name: ${name}\n    aliases: [Sam Altman]\n`);
      expect(await prepare()).toMatchObject({ read: 0, isKept: false });
      expect(await prepare()).toMatchObject({ isKept: true });
      expect(await shown()).toBe(name);
    }
    rmSync(join(corpus, 'speakers.yml'));
    expect(await shown()).toBe('Sam Altman');
  });

  test('what is wrong in the decisions is said each time, also where nothing is read', async () => {
    writeFileSync(join(corpus, 'speakers.yml'), 'speakers: 7\n');
    const { problems } = await prepare();
    expect(problems).toEqual([expect.stringContaining('speakers.yml')]);
    expect(await prepare()).toMatchObject({ isKept: true, problems });
  });

  test.each(['findings.bin', 'answerer.bin'])(
    '%s that is damaged, cut short or missing is made again',
    async (name) => {
      const { prepared: anew } = await prepare();
      const ask = (answerer: typeof anew.answerer) => answerer.ask('veto power', { now: '2026-03-05' });
      const whole = readFileSync(derived(name));
      const flipped = Uint8Array.from(whole, (byte, i) => (i === whole.length - 100 ? byte ^ 1 : byte));
      for (const bytes of [flipped, whole.subarray(0, -1), new Uint8Array()]) {
        writeFileSync(derived(name), bytes);
        const { prepared, isKept } = await prepare();
        expect(isKept).toBe(false);
        expect(ask(prepared.answerer)).toEqual(ask(anew.answerer));
        expect(readFileSync(derived(name))).toEqual(whole);
      }
      rmSync(derived(name));
      expect(await prepare()).toMatchObject({ read: 0, isKept: false });
    },
  );
});

test('who was stopped goes on after the last save', async () => {
  const stopped = prepare({
    keepEvery: 2,
    onProgress: (done) => {
      if (done >= 3) throw new Error('stopped');
    },
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(await prepare()).toMatchObject({ read: 2, isKept: false });
  const goneOn = await open();
  forget();
  const whole = await open();
  for (const question of questions) expect(goneOn.ask(question), question).toEqual(whole.ask(question));
});

test('a corpus without documents is not kept', async () => {
  corpus = join(temporaryFolder(), 'empty');
  expect(await prepare()).toMatchObject({ read: 0, isKept: false });
  expect(existsSync(join(corpus, '.whosaid'))).toBe(false);
});
