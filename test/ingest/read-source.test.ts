import { describe, expect, test } from 'vitest';
import { maxDocumentBytes } from '../../src/ingest/limits.ts';
import { readSource } from '../../src/ingest/read-source.ts';

const words = 'Café: “We will appeal,” she said.';
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16, little end first', utf16(words)],
    ['UTF-16, big end first', utf16(words).swap16()],
    ['Windows line ends', Buffer.from(`${words}\r\n\r\n`)],
  ])('%s', async (_, bytes) => {
    expect(await readSource({ name: 'a.txt', bytes })).toMatchObject({ ok: true, document: { text: words } });
  });

  test('an HTML page says its own', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><p>Caf\xe9 \x93quoted\x94</p></body></html>',
      'latin1',
    );
    expect(await readSource({ name: 'a.html', bytes: page })).toMatchObject({ document: { text: 'Café “quoted”' } });
  });

  test('halves of characters do not get into the text', async () => {
    const bytes = Buffer.from('a\u{1F600}b', 'utf16le').subarray(0, 4);
    const result = await readSource({ name: 'a.txt', bytes: Buffer.concat([utf16(''), bytes]) });
    expect(result.ok).toBe(false);
  });
});

describe('refusals say what is wrong, what was found, where, and what to do', () => {
  test.each([
    ['a.txt', Buffer.alloc(0), 'a.txt is empty. Give a file with words in it.'],
    ['a.txt', Buffer.from(' \n\t\n'), 'a.txt is empty. Give a file with words in it.'],
    [
      'a.txt',
      Buffer.from('a\0b'),
      'a.txt holds a NUL byte at offset 1, so it is not a text. If it is one in UTF-16, save it as UTF-8.',
    ],
    [
      'a.txt',
      Buffer.from('one\ntwé\xe9', 'latin1'),
      'a.txt is not valid UTF-8 (byte 0xe9 at offset 6, line 2). Save it as UTF-8.',
    ],
    [
      'a.txt',
      Buffer.from('caf\xe9\n', 'latin1'),
      'a.txt is not valid UTF-8 (byte 0xe9 at offset 3, line 1). Save it as UTF-8.',
    ],
    [
      'a.txt',
      Buffer.concat([Buffer.from('\ufffd ü 😀\n'), Buffer.from([0xc3])]),
      'a.txt is not valid UTF-8 (byte 0xc3 at offset 12, line 2). Save it as UTF-8.',
    ],
    [
      'a.txt',
      Buffer.from('%PDF-1.7'),
      'a.txt is a PDF, not a text. Save it as text (.txt), Markdown or HTML and give that.',
    ],
    [
      'a.html',
      Buffer.from([0x50, 0x4b, 3, 4]),
      'a.html is a ZIP archive or an Office document, not a text. Save it as text (.txt), Markdown or HTML and give that.',
    ],
    ['a.md', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'a.md is a PNG image, not a text. Give the text itself.'],
    [
      'a.html',
      Buffer.from('<meta charset="klingon"><p>x</p>'),
      'a.html declares the encoding "klingon", which is not known. Save it as UTF-8.',
    ],
    [
      'a.html',
      Buffer.from('<html><script>let x</script></html>'),
      'a.html holds no article: its HTML shows no text. Save the text itself as .txt.',
    ],
    ['a.html', Buffer.from('<i>'.repeat(500)), 'a.html has elements nested more than 200 deep. Save its text as .txt.'],
    [
      'a.md',
      Buffer.from('---\ntitle: x\n---\n'),
      'a.md holds no text below its front matter. Give a file with words in it.',
    ],
    ['a.md', Buffer.from(`${'> '.repeat(500)}x`), 'a.md has marks nested more than 200 deep. Save its text as .txt.'],
    [
      'a.md',
      Buffer.from('---\ntitle: "x\n---\nWords\n'),
      /^a\.md has front matter that is not YAML: .* Correct it or take it out\.$/,
    ],
    ['a.txt', Buffer.from('Scroll to Top'), 'a.txt holds no text. Give a file with words in it.'],
  ])('%s, %j', async (name, bytes, problem) => {
    const result = await readSource({ name, bytes });
    expect(result.ok ? '' : result.problem).toEqual(
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    );
  });

  test('a document may have 20 MB', async () => {
    const result = await readSource({ name: 'a.txt', bytes: Buffer.alloc(maxDocumentBytes + 1, 'a ') });
    expect(result).toEqual({
      ok: false,
      problem: 'a.txt has 20 MB; a document may have 20 MB. Split it, or give many documents as JSON lines.',
    });
  });

  test('what it was not made for is the caller’s mistake', async () => {
    await expect(readSource({ name: 'a.jsonl', bytes: Buffer.from('{}') })).rejects.toThrow('"a.jsonl"');
  });
});
