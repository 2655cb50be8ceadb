import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferredFact, statedFact, unknownFact } from '../../src/domain/document.ts';
import { type JsonLineRead, readJsonLines } from '../../src/ingest/json-lines/read-json-lines.ts';
import { splitLines } from '../../src/ingest/json-lines/split-lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(text: string | Uint8Array, size = 7): Promise<JsonLineRead[]> {
  const reads: JsonLineRead[] = [];
  for await (const line of readJsonLines('a.jsonl', inPieces(Buffer.from(text), size))) reads.push(line);
  return reads;
}

const problems = async (text: string | Uint8Array): Promise<string[]> =>
  (await read(text)).flatMap(({ result }) => (result.ok ? [] : [result.problem]));

test('a line is a document, with what it states', async () => {
  const record = {
    id: 'x-1',
    title: 'Title',
    published: '2026-02-28',
    text: 'Naïve “words”.\r\nMore. \n',
    url: 'https://a.example/',
    publisher: 'P',
  };
  const [line] = await read(`\n${JSON.stringify(record)}\r\n`);
  expect(line).toMatchObject({ line: 2, id: 'x-1' });
  expect(line?.result).toEqual({
    ok: true,
    notes: [],
    document: {
      source: 'a.jsonl#x-1',
      title: statedFact('Title'),
      publisher: statedFact('P'),
      published: statedFact('2026-02-28'),
      url: statedFact('https://a.example/'),
      text: 'Naïve “words”.\nMore.',
    },
  });
});

test('only id and text are needed; a number is an id; what cannot be read is told; an agency is seen', async () => {
  const [line] = await read('{"id": 7, "text": "OSLO (AP) - Words.", "published": "soon", "title": null}');
  expect(line?.id).toBe('7');
  expect(line?.result).toMatchObject({
    ok: true,
    document: { title: unknownFact, published: unknownFact, publisher: inferredFact('AP') },
    notes: ['"published" is left unknown: cannot read "soon"'],
  });
});

describe('a bad line is told by its number and loses no other', () => {
  const good = '{"id": "good", "text": "Words."}';
  test.each([
    ['{"id": "x"', /^a\.jsonl, line 2 is not JSON: /],
    ['[1]', /^a\.jsonl, line 2 is not an object\. A line is \{"id"/],
    ['{"text": "Words."}', /^a\.jsonl, line 2 needs "id", a name that no other line has, but has none\./],
    ['{"id": " ", "text": "Words."}', /^a\.jsonl, line 2 needs "id", .* but has " "\./],
    ['{"id": "x"}', /^a\.jsonl, line 2 needs "text", the words of the document, but has none\./],
    ['{"id": "x", "text": 5}', /needs "text", .* but has 5\./],
    ['{"id": "x", "text": " \\n"}', /^a\.jsonl, line 2 has an empty "text"/],
    ['\0', /^a\.jsonl, line 2 holds a NUL byte at offset 0/],
  ])('%j', async (bad, expected) => {
    const reads = await read(`${good}\n${bad}\n${good}\n`);
    expect(reads.map(({ line, result }) => [line, result.ok])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(await problems(`${good}\n${bad}`)).toEqual([expect.stringMatching(expected)]);
  });

  test('bytes that are no UTF-8', async () => {
    const bad = Buffer.concat([
      Buffer.from(`${good}\n`),
      Buffer.from('{"id": "x", "text": "caf\xe9"}\n', 'latin1'),
      Buffer.from(good),
    ]);
    expect(await problems(bad)).toEqual([
      'a.jsonl, line 2 is not valid UTF-8 (byte 0xe9 at offset 24, line 1). Save it as UTF-8.',
    ]);
  });
});

test('lines are the same in whatever pieces they come, and too long ones are passed over', async () => {
  const lines = fc.array(
    fc.uint8Array({ maxLength: 30 }).map((bytes) => bytes.map((byte) => (byte === 10 ? 11 : byte))),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 50 }), async (expected, size) => {
      const bytes = Buffer.concat(expected.flatMap((line) => [line, Buffer.from('\n')]));
      const got: (number[] | null)[] = [];
      for await (const line of splitLines(inPieces(bytes, size), 20))
        got[line.number - 1] = line.bytes && [...line.bytes];
      expect(got).toEqual(expected.map((line) => (line.length > 20 ? null : [...line])));
    }),
  );
});
