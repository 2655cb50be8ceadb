import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DocumentDraft, statedFact, unknownFact } from '../../src/domain/document.ts';
import { diskSteps } from '../../src/library/atomic-write.ts';
import { openCorpusWriter } from '../../src/library/write-document.ts';
import { temporaryFolder } from './temporary-folder.ts';

const draft: DocumentDraft = {
  source: 'speech.txt',
  title: statedFact('A speech'),
  publisher: unknownFact,
  published: unknownFact,
  url: unknownFact,
  text: 'First line.\n\n“Second,” she said.',
};
const origin = { folder: 'sent', sha256: 'a'.repeat(64) };
const changed = { ...draft, text: 'Another text.' };
const changedOrigin = { folder: 'sent', sha256: 'b'.repeat(64) };

test('a new document is a readable file', async () => {
  const corpus = temporaryFolder();
  const writer = await openCorpusWriter(corpus);
  expect(await writer.write(draft, origin, 'speech')).toEqual({ kind: 'added', id: 'speech' });
  const file = readFileSync(join(corpus, 'speech.md'), 'utf8');
  expect(file.replace(/written: [0-9a-f]{64}/, 'written: …')).toBe(`---
title: A speech
publisher: null
published: null
url: null
source: speech.txt
folder: sent
sha256: ${'a'.repeat(64)}
certainty:
  title: stated
  publisher: unknown
  published: unknown
  url: unknown
written: …
---

First line.

“Second,” she said.
`);
});

test('a changed original replaces a file that nobody has touched', async () => {
  const corpus = temporaryFolder();
  await (await openCorpusWriter(corpus)).write(draft, origin, 'speech');
  const outcome = await (await openCorpusWriter(corpus)).write(changed, changedOrigin, 'speech');
  expect(outcome).toEqual({ kind: 'updated', id: 'speech' });
  expect(readFileSync(join(corpus, 'speech.md'), 'utf8')).toContain('Another text.');
});

test('line ends that git has changed are no correction', async () => {
  const corpus = temporaryFolder();
  await (await openCorpusWriter(corpus)).write(draft, origin, 'speech');
  const path = join(corpus, 'speech.md');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  const writer = await openCorpusWriter(corpus);
  expect(await writer.write(draft, origin, 'speech')).toEqual({ kind: 'unchanged', id: 'speech' });
  const again = await openCorpusWriter(corpus);
  expect(await again.write(changed, changedOrigin, 'speech')).toEqual({ kind: 'updated', id: 'speech' });
});

test.each([
  ['a fact', (file: string) => file.replace('published: null', 'published: 2026-02-28')],
  ['a word of the body', (file: string) => file.replace('First', 'Foremost')],
  ['the front matter, so that it cannot be read', (file: string) => file.replace('title: A', 'title: "A')],
  ['the certainty', (file: string) => file.replace('title: stated', 'title: inferred')],
  ['everything', () => 'nothing left\n'],
])('a correction by hand of %s stays, whatever is ingested', async (_, correct) => {
  const corpus = temporaryFolder();
  await (await openCorpusWriter(corpus)).write(draft, origin, 'speech');
  const path = join(corpus, 'speech.md');
  const corrected = correct(readFileSync(path, 'utf8'));
  writeFileSync(path, corrected);
  const same = await (await openCorpusWriter(corpus)).write(draft, origin, 'speech');
  const other = await (await openCorpusWriter(corpus)).write(changed, changedOrigin, 'speech');
  expect([same, other]).toMatchObject([
    { kind: 'kept', id: 'speech' },
    { kind: 'kept', id: 'speech' },
  ]);
  expect(readFileSync(path, 'utf8')).toBe(corrected);
});

test('it is said that the original of a corrected file has changed', async () => {
  const corpus = temporaryFolder();
  await (await openCorpusWriter(corpus)).write(draft, origin, 'speech');
  const path = join(corpus, 'speech.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('First', 'Foremost'));
  const writer = await openCorpusWriter(corpus);
  expect(await writer.write(draft, origin, 'speech')).toEqual({ kind: 'kept', id: 'speech', why: 'corrected by hand' });
  const later = await openCorpusWriter(corpus);
  expect(await later.write(changed, changedOrigin, 'speech')).toMatchObject({
    why: expect.stringContaining('the original has changed since'),
  });
});

test('documents of one name are told apart by their folder, and found again', async () => {
  const corpus = temporaryFolder();
  const other = { folder: 'received', sha256: 'c'.repeat(64) };
  for (const kind of ['added', 'unchanged']) {
    const writer = await openCorpusWriter(corpus);
    const outcomes = await Promise.all([writer.write(draft, origin, 'speech'), writer.write(changed, other, 'speech')]);
    expect(outcomes).toEqual([
      { kind, id: 'speech' },
      { kind, id: 'speech-2' },
    ]);
  }
});

test('a numbered id and a name that ends in that number do not meet', async () => {
  const corpus = temporaryFolder();
  const writer = await openCorpusWriter(corpus);
  await writer.write(draft, origin, 'speech');
  const [second, named] = await Promise.all([
    writer.write(changed, changedOrigin, 'speech'),
    writer.write({ ...draft, source: 'speech-2.txt' }, { folder: 'sent', sha256: 'd'.repeat(64) }, 'speech-2'),
  ]);
  expect(new Set([second.id, named.id]).size).toBe(2);
  expect(readFileSync(join(corpus, `${second.id}.md`), 'utf8')).toContain('Another text.');
  expect(readFileSync(join(corpus, `${named.id}.md`), 'utf8')).toContain('source: speech-2.txt');
});

test('two originals of one name and folder name in one run are two documents', async () => {
  const corpus = temporaryFolder();
  const writer = await openCorpusWriter(corpus);
  await writer.write(draft, origin, 'speech');
  expect(await writer.write(changed, changedOrigin, 'speech')).toEqual({ kind: 'added', id: 'speech-2' });
});

test('equal bytes at two places are one document', async () => {
  const corpus = temporaryFolder();
  const writer = await openCorpusWriter(corpus);
  await writer.write(draft, origin, 'speech');
  expect(await writer.write(draft, { ...origin, folder: 'copies' }, 'speech')).toEqual({
    kind: 'unchanged',
    id: 'speech',
  });
  expect(readdirSync(corpus).filter((name) => name.endsWith('.md'))).toEqual(['speech.md']);
});

test.each([
  ['writing', { ...diskSteps, writeSynced: () => Promise.reject(new Error('no space left')) }],
  ['renaming', { ...diskSteps, rename: () => Promise.reject(new Error('no space left')) }],
])('a writer that fails in %s leaves the old file, and nothing beside it', async (_, steps) => {
  const corpus = temporaryFolder();
  await (await openCorpusWriter(corpus)).write(draft, origin, 'speech');
  const before = readFileSync(join(corpus, 'speech.md'), 'utf8');
  const failing = await openCorpusWriter(corpus, steps);
  await expect(failing.write(changed, changedOrigin, 'speech')).rejects.toThrow(
    /Cannot write .*speech\.md: no space left/,
  );
  expect(readFileSync(join(corpus, 'speech.md'), 'utf8')).toBe(before);
  expect(readdirSync(corpus).sort()).toEqual(['.whosaid', 'speech.md']);
  expect(readdirSync(join(corpus, '.whosaid', 'tmp'))).toEqual([]);
  // The next document is not held up by the one that failed.
  const after = await openCorpusWriter(corpus);
  expect(await after.write(changed, changedOrigin, 'speech')).toEqual({ kind: 'updated', id: 'speech' });
});

test('what a killed writer left behind is cleared away by the next', async () => {
  const corpus = temporaryFolder();
  await openCorpusWriter(corpus);
  const scratch = join(corpus, '.whosaid', 'tmp');
  // No process has so high a number; the other one runs.
  writeFileSync(join(scratch, '999999999-1.tmp'), 'half a docu');
  writeFileSync(join(scratch, `${process.pid}-999.tmp`), 'being written');
  await openCorpusWriter(corpus);
  expect(readdirSync(scratch)).toEqual([`${process.pid}-999.tmp`]);
});
