import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unknownFact } from '../../src/domain/document.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { CorpusEntry } from '../../src/library/read-corpus.ts';
import { decodeExtraction, encodeExtraction } from '../../src/library/snapshot/extraction-record.ts';
import { openSnapshot } from '../../src/library/snapshot/open-snapshot.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text = 'On Friday, “we will appeal,” Jane Roe said – twice. 😀';

function entryOf(hash: string): CorpusEntry {
  const facts = {
    source: `${hash}.txt`,
    title: unknownFact,
    publisher: unknownFact,
    published: unknownFact,
    url: unknownFact,
  };
  return { document: { id: hash, text, ...facts }, hash, head: { ...facts, bodyStart: 9, remarks: [] }, stamp: '' };
}

function extractionOf({ document }: CorpusEntry, confidence = 0.8): Extraction {
  return {
    document,
    passages: [{ start: 0, end: 51, paragraph: 1 }],
    statements: [
      {
        kind: 'direct',
        act: 'statement',
        source: [{ start: 29, end: 37 }],
        cue: [{ start: 38, end: 42 }],
        content: [{ start: 12, end: 27 }],
        confidence,
        evidence: 'rule',
        speaker: { name: 'Jane Roe', certainty: 'stated' },
        said: { from: '2026-02-27', to: null, certainty: 'inferred', basis: 'Friday' },
      },
    ],
    timexes: [{ start: 3, end: 9, text: 'Friday', type: 'DATE', value: '2026-02-27' }],
    deadlines: [],
  };
}

const snapshotOf = (corpus: string): string => join(corpus, '.whosaid', 'snapshot.bin');

/** A corpus folder with a snapshot of two documents in it. */
async function saved(): Promise<{ corpus: string; a: CorpusEntry; b: CorpusEntry }> {
  const corpus = temporaryFolder();
  const [a, b] = [entryOf('aa'), entryOf('bb')];
  const snapshot = openSnapshot(corpus, '1');
  snapshot.put(a, encodeExtraction(extractionOf(a)));
  snapshot.put(b, encodeExtraction(extractionOf(b)));
  expect(await snapshot.save([a, b])).toBeNull();
  snapshot.close();
  return { corpus, a, b };
}

test('what was put is there before it is saved, after, and when opened again', async () => {
  const corpus = temporaryFolder();
  const entry = entryOf('aa');
  const snapshot = openSnapshot(corpus, '1');
  expect(snapshot.get(entry)).toBeUndefined();
  snapshot.put(entry, encodeExtraction(extractionOf(entry)));
  expect(snapshot.get(entry)).toEqual(extractionOf(entry));
  await snapshot.save([entry]);
  expect(snapshot.get(entry)).toEqual(extractionOf(entry));
  const again = openSnapshot(corpus, '1');
  expect(again.get(entry)).toEqual(extractionOf(entry));
  expect(again.knownHead('aa')).toEqual(entry.head);
  expect(again.knownHead('cc')).toBeUndefined();
  expect(again.get(entryOf('cc'))).toBeUndefined();
});

test('what is not in use any more is left out, what is changed is replaced', async () => {
  const { corpus, a, b } = await saved();
  const snapshot = openSnapshot(corpus, '1');
  const c = entryOf('cc');
  snapshot.put(c, encodeExtraction(extractionOf(c, 0.1)));
  snapshot.put(b, encodeExtraction(extractionOf(b, 0.2)));
  await snapshot.save([b, c]);
  const again = openSnapshot(corpus, '1');
  expect([again.get(a), again.get(b)?.statements[0]?.confidence, again.get(c)?.statements[0]?.confidence]).toEqual([
    undefined,
    0.2,
    0.1,
  ]);
});

test('saving what is saved already writes nothing', async () => {
  const { corpus, a, b } = await saved();
  const snapshot = openSnapshot(corpus, '1');
  rmSync(snapshotOf(corpus));
  await snapshot.save([b, a]);
  expect(existsSync(snapshotOf(corpus))).toBe(false);
});

test('another version finds nothing, and writes its own', async () => {
  const { corpus, a } = await saved();
  const snapshot = openSnapshot(corpus, '2');
  expect([snapshot.get(a), snapshot.knownHead('aa')]).toEqual([undefined, undefined]);
  snapshot.put(a, encodeExtraction(extractionOf(a)));
  await snapshot.save([a]);
  expect(openSnapshot(corpus, '2').get(a)).toEqual(extractionOf(a));
  expect(openSnapshot(corpus, '1').get(a)).toBeUndefined();
});

test('the documents’ text is not in it', async () => {
  const { corpus } = await saved();
  expect(readFileSync(snapshotOf(corpus)).includes('we will appeal')).toBe(false);
});

test('where it cannot be written it says so and goes on', async () => {
  const corpus = join(temporaryFolder(), 'file');
  writeFileSync(corpus, '');
  const entry = entryOf('aa');
  const snapshot = openSnapshot(corpus, '1');
  snapshot.put(entry, encodeExtraction(extractionOf(entry)));
  expect(await snapshot.save([entry])).toMatch(/^Cannot write .*snapshot\.bin: .* The next start will be slower\.$/);
  expect(snapshot.get(entry)).toEqual(extractionOf(entry));
});

describe('a damaged snapshot gives what it held or nothing, and is written anew', () => {
  const damages: readonly (readonly [string, (file: Buffer) => Buffer])[] = [
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (file) => file.subarray(0, file.length - 30)],
    ['other bytes', () => Buffer.alloc(500, 'x')],
    ['longer', (file) => Buffer.concat([file, Buffer.from('x')])],
  ];
  test.each(damages)('%s', async (_, damage) => {
    const { corpus, a } = await saved();
    writeFileSync(snapshotOf(corpus), damage(readFileSync(snapshotOf(corpus))));
    const snapshot = openSnapshot(corpus, '1');
    expect(snapshot.get(a)).toBeUndefined();
    snapshot.put(a, encodeExtraction(extractionOf(a)));
    expect(await snapshot.save([a])).toBeNull();
    expect(openSnapshot(corpus, '1').get(a)).toEqual(extractionOf(a));
  });

  test('any one byte changed', async () => {
    const { corpus, a, b } = await saved();
    const good = readFileSync(snapshotOf(corpus));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bad = Buffer.from(good);
        bad[at] = bad[at]! ^ change;
        writeFileSync(snapshotOf(corpus), bad);
        const snapshot = openSnapshot(corpus, '1');
        for (const entry of [a, b]) expect([undefined, extractionOf(entry)]).toContainEqual(snapshot.get(entry));
        snapshot.close();
      }),
    );
  });
});

test('every extraction comes back as it was', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
  const spans = fc.array(span, { maxLength: 3 });
  const certainty = fc.constantFrom('stated' as const, 'inferred' as const, 'unknown' as const);
  const words = fc.string({ unit: 'grapheme' });
  const nullable = fc.option(words, { nil: null });
  const statement = fc.record(
    {
      kind: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
      act: fc.constantFrom('statement' as const, 'attitude' as const),
      source: spans,
      cue: spans,
      content: spans,
      via: words,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      evidence: words,
      speaker: fc.record({ name: nullable, role: words, certainty }, { requiredKeys: ['name', 'certainty'] }),
      said: fc.record({ from: nullable, to: nullable, certainty, basis: nullable }),
    },
    { requiredKeys: ['kind', 'act', 'source', 'cue', 'content', 'confidence', 'evidence', 'speaker', 'said'] },
  );
  const timex = span.map((at) => ({ ...at, text: text.slice(at.start, at.end), type: 'DATE' as const, value: '2026' }));
  const deadline = fc
    .record({ expression: span, due: nullable, duration: nullable, certainty })
    .chain((limit) => span.map((at) => ({ ...limit, ...at })));
  const { document } = entryOf('aa');
  fc.assert(
    fc.property(fc.array(statement), fc.array(timex), fc.array(deadline), (statements, timexes, deadlines) => {
      const extraction: Extraction = { document, passages: [], statements, timexes, deadlines };
      expect(decodeExtraction(encodeExtraction(extraction), document)).toEqual(extraction);
    }),
  );
});
