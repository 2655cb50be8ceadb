import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unknownFact } from '../../src/domain/document.ts';
import { corpusFingerprint } from '../../src/library/corpus-fingerprint.ts';
import { readDerived, writeDerived } from '../../src/library/derived-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytes = Uint8Array.of(10, 0, 255, 10, 34);

test('derived bytes come back under their key alone', async () => {
  const corpus = temporaryFolder();
  expect(readDerived(corpus, 'index.bin', 'a')).toBeNull();
  expect(await writeDerived(corpus, 'index.bin', 'a', bytes)).toBeNull();
  expect(Uint8Array.from(readDerived(corpus, 'index.bin', 'a') ?? [])).toEqual(bytes);
  expect(readDerived(corpus, 'index.bin', 'b')).toBeNull();
  expect(readDerived(corpus, 'other.bin', 'a')).toBeNull();
});

test('they stand where numbers can be read in place', async () => {
  const corpus = temporaryFolder();
  for (const key of ['', 'a', 'ä'.repeat(77)]) {
    await writeDerived(corpus, 'index.bin', key, bytes);
    expect((readDerived(corpus, 'index.bin', key)?.byteOffset ?? 1) % 8).toBe(0);
  }
});

test('damaged bytes are none', async () => {
  const corpus = temporaryFolder();
  await writeDerived(corpus, 'index.bin', 'a', bytes);
  const path = join(corpus, '.whosaid', 'index.bin');
  const good = readFileSync(path);
  for (const bad of [good.subarray(0, -1), good.subarray(0, 10), Buffer.alloc(0), Buffer.concat([good, good])]) {
    writeFileSync(path, bad);
    expect(readDerived(corpus, 'index.bin', 'a')).toBeNull();
  }
});

test('a fingerprint changes with a name and with a content', () => {
  const facts = { source: 'x', title: unknownFact, publisher: unknownFact, published: unknownFact, url: unknownFact };
  const entry = (id: string, hash: string) => ({
    document: { id, text: '', ...facts },
    hash,
    head: { ...facts, bodyStart: 0, remarks: [] },
    stamp: '',
  });
  const prints = [[], [entry('a', '1')], [entry('b', '1')], [entry('a', '2')], [entry('a', '1'), entry('b', '1')]].map(
    corpusFingerprint,
  );
  expect(new Set(prints).size).toBe(prints.length);
  expect(corpusFingerprint([entry('a', '1')])).toBe(prints[1]);
});
