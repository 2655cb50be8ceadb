import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type IngestProgress, ingest } from '../../src/app/ingest.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { temporaryFolder } from '../library/temporary-folder.ts';

const nothing = { added: [], updated: [], unchanged: [], kept: [], refused: [], skipped: [], notes: [] };

function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The corpus as it stands on the disk: the documents' files with their bytes. */
function filesOf(corpus: string): Record<string, string> {
  const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(corpus, name), 'utf8')]));
}

const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `n${i}`, text: `Text ${i}.` })}\n`).join('');

describe('the seeds', () => {
  test('become a corpus, and the second time nothing changes', async () => {
    const corpus = temporaryFolder();
    const seeds = readdirSync('seeds').sort();
    const ids = seeds.map((name) => name.replace('.txt', ''));
    const first = await ingest(['seeds'], corpus);
    expect(first).toEqual({
      ...nothing,
      added: ids,
      notes: ['003_71fd20ae60a4944c.txt: left out "Scroll to Top" (page furniture).'],
    });
    const before = filesOf(corpus);
    expect(await ingest(['seeds'], corpus)).toEqual({ ...nothing, unchanged: ids });
    expect(filesOf(corpus)).toEqual(before);
    const { entries, problems } = await readCorpus(corpus);
    expect(problems).toEqual([]);
    expect(entries.map(({ document }) => document.source)).toEqual(seeds);
  });

  test.each(readdirSync('seeds').sort())('the front matter of %s', async (seed) => {
    const corpus = temporaryFolder();
    await ingest([join('seeds', seed)], corpus);
    const file = readFileSync(join(corpus, seed.replace('.txt', '.md')), 'utf8');
    const sha256 = createHash('sha256')
      .update(readFileSync(join('seeds', seed)))
      .digest('hex');
    expect(file).toContain(`\nsha256: ${sha256}\n`);
    const front = file.slice(0, file.indexOf('\n---\n', 4) + 5);
    expect(front.replaceAll(/[0-9a-f]{64}/g, '…')).toMatchSnapshot();
  });
});

test('folders are walked; what is hidden or not read is told; what cannot be read loses nothing else', async () => {
  const folder = temporaryFolder();
  put(folder, {
    'in/a.txt': 'Words of a.',
    'in/b/a.txt': 'Other words.',
    'in/c.md': '# Title\n\nWords of c.',
    'in/d.html': '<p>Words of d.</p>',
    'in/.hidden.txt': 'x',
    'in/.git/x.txt': 'x',
    'in/photo.jpg': 'x',
    'in/binary.txt': 'a\0b',
    'in/empty.txt': '',
  });
  const inside = (name: string): string => join(folder, 'in', name);
  const report = await ingest([join(folder, 'in'), inside('a.txt'), join(folder, 'gone')], join(folder, 'corpus'));
  expect(report).toEqual({
    ...nothing,
    added: ['a', 'a-2', 'c', 'd'],
    refused: [
      `${join(folder, 'gone')} does not exist. Check the path.`,
      expect.stringMatching(/^binary\.txt holds a NUL byte/),
      expect.stringMatching(/^empty\.txt is empty/),
    ],
    skipped: [
      `${inside('.git')} is hidden.`,
      `${inside('.hidden.txt')} is hidden.`,
      expect.stringMatching(/photo\.jpg is not read: whosaid reads text \(\.txt\)/),
    ],
  });
});

test('a file that is named and not read is refused', async () => {
  const folder = temporaryFolder();
  put(folder, { 'a.docx': 'x' });
  const report = await ingest([join(folder, 'a.docx')], join(folder, 'corpus'));
  expect(report.refused).toEqual([expect.stringMatching(/a\.docx is not read: whosaid reads /)]);
});

test('a corpus is not read into itself', async () => {
  const corpus = temporaryFolder();
  await ingest(['seeds'], corpus);
  put(corpus, { 'dropped.txt': 'Words that somebody put here.' });
  const report = await ingest([corpus], corpus);
  expect(report.added).toEqual(['dropped']);
  expect(report.skipped).toContain(`${join(corpus, '000_5f581890f834f4a6.md')} is in the corpus already.`);
});

test('a correction by hand is kept and told', async () => {
  const corpus = temporaryFolder();
  await ingest(['seeds'], corpus);
  const path = join(corpus, '000_5f581890f834f4a6.md');
  const corrected = readFileSync(path, 'utf8').replace('published: null', 'published: 2026-02-27');
  writeFileSync(path, corrected);
  const report = await ingest(['seeds'], corpus);
  expect(report.kept).toEqual([{ id: '000_5f581890f834f4a6', why: 'corrected by hand' }]);
  expect(report.unchanged).toHaveLength(4);
  expect(readFileSync(path, 'utf8')).toBe(corrected);
});

describe('JSON lines', () => {
  test.each(['news.jsonl', 'news.jsonl.gz'])('%s becomes a folder of documents', async (name) => {
    const folder = temporaryFolder();
    const text = `${lines(2)}{"id": "bad"}\n${lines(3)}`;
    put(folder, { [name]: name.endsWith('.gz') ? gzipSync(text) : text });
    const report = await ingest([join(folder, name)], join(folder, 'corpus'));
    // The second "n0" and "n1" are the same lines again.
    expect(report).toMatchObject({
      added: ['news/n0', 'news/n1', 'news/n2'],
      unchanged: ['news/n0', 'news/n1'],
      refused: [expect.stringMatching(new RegExp(`^${name.replaceAll('.', '\\.')}, line 3 needs "text"`))],
    });
    const { entries } = await readCorpus(join(folder, 'corpus'));
    expect(entries[0]?.document).toMatchObject({ id: 'news/n0', source: `${name}#n0`, text: 'Text 0.' });
  });

  test('that are cut off give what came before, and say so', async () => {
    const folder = temporaryFolder();
    const packed = gzipSync(lines(600));
    put(folder, { 'a.jsonl.gz': packed.subarray(0, packed.length - 100), 'b.jsonl.gz': 'no gzip', 'c.txt': 'Words.' });
    const report = await ingest([folder], join(folder, 'corpus'));
    expect(report.added.length).toBeGreaterThan(100);
    expect(report.added.at(-1)).toBe('c');
    expect(report.refused).toEqual([
      'a.jsonl.gz ends in the middle of its gzip data: it was cut off. Copy it again.',
      'b.jsonl.gz is not gzip data, or damaged. Copy it again.',
    ]);
  });

  test('an ingest that was stopped is gone on with, to the same corpus', async () => {
    const folder = temporaryFolder();
    put(folder, { 'news.jsonl': lines(80) });
    const source = join(folder, 'news.jsonl');
    await ingest([source], join(folder, 'whole'));
    const stopped = ingest([source], join(folder, 'corpus'), ({ documents }) => {
      if (documents === 60) throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    const there = Object.keys(filesOf(join(folder, 'corpus'))).length;
    expect(there).toBeGreaterThan(40);
    const report = await ingest([source], join(folder, 'corpus'));
    expect(report.added.length + report.unchanged.length).toBe(80);
    expect(report.unchanged.length).toBeGreaterThanOrEqual(there);
    expect(filesOf(join(folder, 'corpus'))).toEqual(filesOf(join(folder, 'whole')));
  });
});

test('progress counts documents, and bytes to the last', async () => {
  const folder = temporaryFolder();
  put(folder, { 'a.txt': 'Words.', 'b.jsonl': lines(3) });
  const seen: IngestProgress[] = [];
  await ingest([folder], join(folder, 'corpus'), (progress) => seen.push(progress));
  expect(seen.map(({ documents }) => documents)).toEqual([1, 2, 3, 4]);
  expect(seen.at(-1)).toMatchObject({ bytesRead: seen[0]?.bytesTotal, path: join(folder, 'b.jsonl') });
});

test('a corpus that cannot be written stops the ingest, and says where', async () => {
  const folder = temporaryFolder();
  put(folder, { 'a.txt': 'Words.', 'corpus/a.md/x': '' });
  await expect(ingest([join(folder, 'a.txt')], join(folder, 'corpus'))).rejects.toThrow(/a\.md/);
  rmSync(join(folder, 'corpus'), { recursive: true });
  put(folder, { corpus: 'a file' });
  await expect(ingest([join(folder, 'a.txt')], join(folder, 'corpus'))).rejects.toThrow(/corpus/);
});

describe('a place that cannot be used', () => {
  test('a corpus that is a file is told as such', async () => {
    const folder = temporaryFolder();
    put(folder, { 'a.txt': 'Words.', corpus: 'not a folder' });
    await expect(ingest([join(folder, 'a.txt')], join(folder, 'corpus'))).rejects.toThrow(
      `Cannot write into ${join(folder, 'corpus')}: it is a file or below one. Choose a folder.`,
    );
  });

  test('a folder with nothing in it to read is refused', async () => {
    const folder = temporaryFolder();
    expect((await ingest([folder], join(folder, 'corpus'))).refused).toEqual([
      `${folder}: nothing to read. whosaid reads text (.txt), Markdown (.md), HTML (.html) and JSON lines (.jsonl, .jsonl.gz).`,
    ]);
  });
});
