import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { prepareCorpus } from '../../src/app/derived/prepare-corpus.ts';
import { readExtractions } from '../../src/app/read-extractions.ts';
import { readerVersion } from '../../src/app/reader-version.ts';
import { isAsWritten } from '../../src/library/corpus-file.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { openSnapshot } from '../../src/library/snapshot/open-snapshot.ts';
import { temporaryFolder } from '../library/temporary-folder.ts';

/** More than are kept at a time while they are read. */
const count = 900;

const line = (i: number): string => {
  const text = `Ferry ${i} sails\n\n“We will not wait for ferry ${i},” Ada Nwosu said on Monday. The port had ${i} boats.\n`;
  return JSON.stringify({ id: `n${i}`, title: `Ferry ${i} sails`, published: '2026-03-04', text });
};

function startIngest(source: string, corpus: string): ChildProcess {
  const args = ['--import', 'tsx', 'src/main.ts', 'ingest', source, '--corpus', corpus];
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

/** Kills a process, with no time to tidy up, as soon as something is there; rejects where it has ended before. */
async function killWhen(child: ChildProcess, isThere: () => boolean): Promise<void> {
  const ended = once(child, 'exit');
  while (!isThere()) {
    if (child.exitCode !== null) throw new Error(`The ingest ended with ${child.exitCode} before it was killed.`);
    await pause(2);
  }
  child.kill('SIGKILL');
  await ended;
}

const filesIn = (corpus: string): string[] => {
  try {
    return readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    return [];
  }
};
const documentsIn = (corpus: string): string[] => filesIn(corpus).filter((name) => name.endsWith('.md'));

test('an ingest that is killed, and killed again, loses nothing and leaves nothing half-written', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder();
  const source = join(folder, 'news.jsonl.gz');
  writeFileSync(source, gzipSync(Array.from({ length: count }, (_, i) => line(i)).join('\n')));
  const corpus = join(folder, 'corpus');

  // While documents are written.
  await killWhen(startIngest(source, corpus), () => documentsIn(corpus).length > 50);
  const written = documentsIn(corpus);
  expect(written.length).toBeLessThan(count);
  for (const name of written) expect(isAsWritten(readFileSync(join(corpus, name), 'utf8')), name).toBe(true);

  // While they are read out.
  await killWhen(startIngest(source, corpus), () => filesIn(corpus).some((name) => name.includes('snapshot-part-')));
  const { entries } = await readCorpus(corpus);
  expect(entries).toHaveLength(count);
  const snapshot = openSnapshot(corpus, readerVersion());
  const kept = entries.filter((entry) => snapshot.has(entry)).length;
  snapshot.close();
  expect(kept).toBeGreaterThan(400);
  expect(kept).toBeLessThan(count);

  // Whoever goes on reads only what is left.
  const left: number[] = [];
  const report = (problem: string): never => {
    throw new Error(problem);
  };
  const { facts } = await prepareCorpus(corpus, { report, threads: 0, onProgress: (_, of) => left.push(of) });
  expect(left[0]).toBe(count - kept);
  expect(facts.summary).toMatchObject({ documents: count, statements: count });

  // It is what an ingest that nobody disturbed makes.
  const whole = join(folder, 'whole');
  const undisturbed = startIngest(source, whole);
  expect((await once(undisturbed, 'exit'))[0]).toBe(0);
  expect(documentsIn(corpus)).toEqual(documentsIn(whole));
  for (const name of documentsIn(whole))
    expect(readFileSync(join(corpus, name), 'utf8')).toBe(readFileSync(join(whole, name), 'utf8'));
  expect(await readExtractions(corpus, report)).toEqual(await readExtractions(whole, report));
  expect(filesIn(corpus)).toEqual(filesIn(whole));
});
