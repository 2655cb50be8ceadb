import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { prepareCorpus } from '../../src/app/derived/prepare-corpus.ts';
import { ingest } from '../../src/app/ingest.ts';
import type { loadEngine } from '../../src/app/load-engine.ts';
import { readOut } from '../../src/app/read-out.ts';
import { threadsFor } from '../../src/app/reading/choose-reader.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { openSnapshot } from '../../src/library/snapshot/open-snapshot.ts';
import { temporaryFolder } from '../library/temporary-folder.ts';

const tripping = 'a word that trips the program over';
vi.mock('../../src/app/load-engine.ts', async (original) => {
  const { loadEngine: load } = await original<{ loadEngine: typeof loadEngine }>();
  const engine = load();
  const attribute: typeof engine.attribute = (reading) => {
    if (reading.text.includes(tripping)) throw new Error('tripped over');
    return engine.attribute(reading);
  };
  return { loadEngine: () => ({ attribute }) };
});

const article = (i: number): string =>
  `Ferry ${i} to close\n\n“We will not wait for ferry ${i},” Ada Nwosu said on Monday.\n\nThe council of port ${i} ` +
  `told reporters that it had asked for ${i + 2} boats by Friday.${i % 7 === 3 ? ` It spoke of ${tripping}.` : ''}\n`;

/** A corpus of made-up articles. */
async function corpusOf(count: number, from = 0): Promise<string> {
  const folder = temporaryFolder();
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `n${i}`, published: '2026-03-04', text: article(from + i) }),
  );
  writeFileSync(join(folder, 'news.jsonl'), lines.join('\n'));
  const corpus = join(folder, 'corpus');
  await ingest([join(folder, 'news.jsonl')], corpus);
  return corpus;
}

async function read(
  corpus: string,
  threads: number,
): Promise<{ found: (Extraction | undefined)[]; failures: readonly string[] }> {
  const { entries } = await readCorpus(corpus);
  // Each number of threads reads anew.
  const snapshot = openSnapshot(corpus, `threads ${threads}`);
  const { failures, unsaved } = await readOut(entries, snapshot, { threads, keepEvery: 4 });
  const found = entries.map((entry) => snapshot.get(entry));
  snapshot.close();
  expect(unsaved).toBeNull();
  return { found, failures };
}

test('one thread, several threads and this one find the same', { timeout: 120_000 }, async () => {
  const corpus = await corpusOf(3);
  const here = await read(corpus, 0);
  expect(here.found.flatMap((extraction) => extraction?.statements ?? []).length).toBeGreaterThanOrEqual(6);
  expect(await read(corpus, 1)).toEqual(here);
  expect(await read(corpus, 2)).toEqual(here);
});

describe('a document that trips the program over', () => {
  let corpus = '';
  beforeEach(async () => {
    corpus = await corpusOf(6);
  });

  test('is told, and the others are read', async () => {
    const { found, failures } = await read(corpus, 0);
    expect(failures).toEqual([
      expect.stringMatching(/^news\/n3 could not be read out \(tripped over\): its words can be /),
    ]);
    expect(found.map((extraction) => (extraction?.statements.length ?? 0) > 0)).toEqual([
      ...[true, true, true, false, true, true],
    ]);
  });

  test('is told at each start, and its words are found', async () => {
    for (let start = 0; start < 2; start++) {
      const told: string[] = [];
      const { answerer } = await prepareCorpus(corpus, { report: (problem) => told.push(problem) });
      expect(told).toEqual([expect.stringContaining('news/n3 could not be read out')]);
      const { answers } = answerer.ask(`"${tripping}"`, { now: '2026-03-05' });
      expect(answers.map(({ kind, citations }) => [kind, citations[0]?.document])).toEqual([['passage', 'news/n3']]);
    }
  });
});

describe('threads', () => {
  const text = (length: number) => ({ text: 'x'.repeat(length), published: null });
  test('are not worth starting for a few documents', () => {
    expect(threadsFor([])).toBe(0);
    expect(threadsFor([text(10_000), text(20_000)])).toBe(0);
  });

  test('are for many documents, and never more than these', () => {
    expect(threadsFor([text(1_000_000)])).toBe(1);
    expect(threadsFor([text(300_000), text(300_000)], 8)).toBe(2);
    expect(threadsFor(Array.from({ length: 100 }, () => text(10_000)))).toBeGreaterThanOrEqual(1);
  });
});
