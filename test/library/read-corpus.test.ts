import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statedFact, unknownFact } from '../../src/domain/document.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { temporaryFolder } from './temporary-folder.ts';

const good = '---\ntitle: Good\nsource: good.txt\n---\n\nWords.\n';

function corpusOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const corpus = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(corpus, name, '..'), { recursive: true });
    writeFileSync(join(corpus, name), content);
  }
  return corpus;
}

async function problemsOf(file: string | Uint8Array): Promise<string[]> {
  const corpus = corpusOf({ 'bad.md': file, 'good.md': good });
  const { entries, problems } = await readCorpus(corpus);
  expect(entries.at(-1)?.document.id).toBe('good');
  return problems.map(({ message }) => message.replace(`${corpus}/`, ''));
}

test('documents come in order of their ids, from folders too; what is hidden or no Markdown is not read', async () => {
  const corpus = corpusOf({
    'b.md': good,
    'a.md': good,
    'news/1.md': good,
    'B.md': good,
    'speakers.yml': 'speakers: []\n',
    '.whosaid/tmp/1.md': good,
    '.draft.md': good,
  });
  const { entries, problems } = await readCorpus(corpus);
  expect(entries.map(({ document }) => document.id)).toEqual(['B', 'a', 'b', 'news/1']);
  expect(problems).toEqual([]);
});

test('a file written by hand needs nothing but the two lines: what it gives is stated', async () => {
  const corpus = corpusOf({ 'note.md': '---\npublished: 2026-02-28\n---\nOne.\n\nTwo.' });
  const { entries } = await readCorpus(corpus);
  expect(entries.map(({ document }) => document)).toEqual([
    {
      id: 'note',
      source: 'note.md',
      title: unknownFact,
      publisher: unknownFact,
      published: statedFact('2026-02-28'),
      url: unknownFact,
      text: 'One.\n\nTwo.',
    },
  ]);
});

test('a value filled in by hand is stated, though its certainty still says unknown', async () => {
  const corpus = corpusOf({
    'a.md': '---\ntitle: Mine\nurl: null\ncertainty:\n  title: unknown\n  url: stated\n---\n\nWords.\n',
  });
  const { entries } = await readCorpus(corpus);
  expect(entries[0]?.document).toMatchObject({ title: statedFact('Mine'), url: unknownFact });
});

test('a byte order mark and Windows line ends change nothing', async () => {
  const corpus = corpusOf({ 'a.md': good, 'b.md': `\ufeff${good.replaceAll('\n', '\r\n')}` });
  const [a, b] = (await readCorpus(corpus)).entries;
  expect({ ...b?.document, id: 'a' }).toEqual(a?.document);
  expect(b?.hash).not.toBe(a?.hash);
});

test('a head that is known is not parsed again', async () => {
  const corpus = corpusOf({ 'a.md': good });
  const first = await readCorpus(corpus);
  const { hash, head } = first.entries[0]!;
  const known = { ...head, title: statedFact('From the snapshot') };
  const { entries } = await readCorpus(corpus, { knownHead: (asked) => (asked === hash ? known : undefined) });
  expect(entries[0]?.document).toEqual({ ...first.entries[0]!.document, title: statedFact('From the snapshot') });
});

test('a missing or empty corpus says what to do', async () => {
  const corpus = temporaryFolder();
  expect((await readCorpus(corpus)).problems[0]?.message).toBe(
    `${corpus} holds no documents. Run \`whosaid ingest PATH\` to read your documents into it.`,
  );
  const missing = join(corpus, 'missing');
  expect((await readCorpus(missing)).problems[0]?.message).toBe(
    `${missing} does not exist. Run \`whosaid ingest PATH\` to read your documents into it.`,
  );
});

test.each([
  ['Just words.\n', /^bad\.md has no front matter\. .*whosaid ingest/],
  ['---\ntitle: x\n\nWords.\n', /^bad\.md has front matter that does not end/],
  ['---\ntitle: a: b\n---\n', /^bad\.md has front matter that is not YAML in line 2: .* quotation marks\.$/],
  ['---\nurl: null\ntitle: "x\n---\n', /^bad\.md has front matter that is not YAML in line \d/],
  ['---\n- a\n---\n', /should be lines of "key: value", but is \["a"\]/],
  [
    '---\npublished: yesterday\n---\n',
    /wrong "published": it should be a day of the calendar as YYYY-MM-DD, or null, but is "yesterday"/,
  ],
  ['---\npublished: 2026-02-30\n---\n', /"2026-02-30"/],
  ['---\ntitle: 1984\n---\n', /wrong "title": it should be words .* in quotation marks .* but is 1984/],
  ['---\nurl: javascript:alert(1)\n---\n', /wrong "url": it should be a web address .* but is "javascript:alert\(1\)"/],
  [
    '---\ncertainty:\n  title: sure\n---\n',
    /wrong "certainty, title": it should be stated, inferred or unknown, but is "sure"/,
  ],
  ['---\ncertainty: sure\n---\n', /wrong "certainty": it should name facts/],
  [Buffer.from('---\ntitle: Caf\xe9\n---\n\nx\n', 'latin1'), /^bad\.md is not valid UTF-8\. Save it as UTF-8\.$/],
])('a bad file is told and loses no other: %j', async (file, expected) => {
  const problems = await problemsOf(file);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(expected);
});

test('all that is wrong with a file is told at once', async () => {
  const [problem] = await problemsOf('---\ntitle: 3\npublished: soon\n---\n');
  expect(problem).toMatch(/"title".*"published"/);
});

test('a key that is not known is told, and the document stays; also when its head is known', async () => {
  const corpus = corpusOf({ 'a.md': '---\npublised: 2026-02-28\n---\n\nWords.\n' });
  const first = await readCorpus(corpus);
  const again = await readCorpus(corpus, { knownHead: () => first.entries[0]?.head });
  for (const { entries, problems } of [first, again]) {
    expect(entries).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/a\.md holds the key "publised", which is not known and not read/);
  }
});

test('a file in the place of the folder is told as such', async () => {
  const file = join(corpusOf({ 'a.md': good }), 'a.md');
  const { entries, problems } = await readCorpus(file);
  expect(entries).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    `${file} is a file, not a folder of documents. Run \`whosaid ingest PATH\` to read your documents into it.`,
  ]);
});
