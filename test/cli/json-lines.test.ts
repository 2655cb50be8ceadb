import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../src/cli/json-lines.ts';

async function read(chunks: readonly (string | Uint8Array)[]) {
  const input = (async function* () {
    yield* chunks;
  })();
  return collect(readJsonLines(input));
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('readJsonLines', () => {
  it('gives each object with its line number, passing over blank lines', async () => {
    expect(await read(['{"a":1}\n\n  \n{"b":2}'])).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 4, value: { b: 2 } },
    ]);
  });

  it('tells what is wrong with a line and goes on', async () => {
    const [first, second, third] = await read(['{"a":\n[1]\n{"c":3}\n']);
    expect(first).toMatchObject({ line: 1, problem: expect.stringContaining('{"a":') });
    expect(second).toMatchObject({ line: 2, problem: 'expected a JSON object, got [1]' });
    expect(third).toEqual({ line: 3, value: { c: 3 } });
  });

  it('does not split at line separators that stand inside a string', async () => {
    expect(await read(['{"a":"x\u2028y\u2029z\u0085"}\r\n'])).toEqual([
      { line: 1, value: { a: 'x\u2028y\u2029z\u0085' } },
    ]);
  });

  it('reads the same whatever pieces the bytes come in', async () => {
    const record = fc.record({ id: fc.string({ unit: 'grapheme' }), text: fc.string({ unit: 'grapheme' }) });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), async (records, size) => {
        const bytes = new TextEncoder().encode(records.map((value) => `${JSON.stringify(value)}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.slice(i * size, (i + 1) * size),
        );
        expect(await read(chunks)).toEqual(records.map((value, i) => ({ line: i + 1, value })));
      }),
    );
  });
});
