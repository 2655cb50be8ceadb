import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { DocumentDraft, Fact } from '../../src/domain/document.ts';
import { unknownFact } from '../../src/domain/document.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { openCorpusWriter } from '../../src/library/write-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lines that could be taken for something else, among any others. */
const line = fc.oneof(
  fc.constantFrom(
    '---',
    '--- ',
    '...',
    '',
    'title: x',
    '# heading',
    '- item',
    'written: 0',
    '“Quoted,” he said.',
    '\u2028',
  ),
  fc.string({ unit: 'grapheme' }).map((words) => words.replace(/[\r\n]/g, ' ')),
);
const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
const words = fc
  .oneof(
    fc.constantFrom('null', '1984', 'true', '---', '"', "it's: a #title", '- x', '2026-02-28', '{a: b}', '*'),
    fc.string({ unit: 'grapheme' }),
  )
  .map((value) => value.replace(/\s+/gu, ' ').trim());
const fact = (value: fc.Arbitrary<string>): fc.Arbitrary<Fact<string>> =>
  fc
    .tuple(value, fc.constantFrom('stated' as const, 'inferred' as const))
    .map(([held, certainty]) => (held === '' ? unknownFact : { value: held, certainty }));
const day = fc.constantFrom('2026-02-28', '1999-12-31', '2024-02-29');
const draft: fc.Arbitrary<DocumentDraft> = fc.record({
  source: words.map((value) => value || 'a.txt'),
  title: fact(words),
  publisher: fact(words),
  published: fact(day),
  url: fact(fc.webUrl()),
  text,
});

test('what is written is read again, whatever the words are, and writing it again changes nothing', async () => {
  const writer = await openCorpusWriter(folder);
  let number = 0;
  await fc.assert(
    fc.asyncProperty(draft, async (document) => {
      const id = `document${++number}`;
      const origin = { folder: 'a', sha256: String(number).padStart(64, '0') };
      expect(await writer.write(document, origin, `${id}/x`)).toEqual({ kind: 'added', id: `${id}/x` });
      const { entries, problems } = await readCorpus(join(folder, id));
      expect(problems).toEqual([]);
      expect(entries.map((entry) => entry.document)).toEqual([{ id: 'x', ...document }]);
      const again = await openCorpusWriter(folder);
      expect(await again.write(document, origin, `${id}/x`)).toEqual({ kind: 'unchanged', id: `${id}/x` });
    }),
    { numRuns: 150 },
  );
});
