import { describe, expect, it } from 'vitest';
import type { Whosaid } from '../../src/app/whosaid.ts';
import { ask } from '../../src/cli/commands/ask.ts';
import { dates } from '../../src/cli/commands/dates.ts';
import { noCorrections } from '../app/no-corrections.ts';
import { fakeIo } from './support/fake-io.ts';
import { sampleAnswer } from './support/sample-answer.ts';

const asked: unknown[][] = [];
const whosaid: Whosaid = {
  ask: (question, options) => {
    asked.push([question, options]);
    return { ...sampleAnswer, question };
  },
  context: () => null,
  examples: () => [],
  summary: () => ({ documents: 1, statements: 1, speakers: 1, from: null, to: null }),
  lastIngested: () => null,
  suggestSpeakers: () => [],
  profile: () => ({ found: 'none', nearest: [] }),
  corrections: noCorrections,
};

describe('ask --jsonl', () => {
  it('writes one answer a line, in order, and nothing else to standard output', async () => {
    const io = fakeIo('{"id":"a","ask":"one"}\n{"id":7,"ask":"two"}\n');
    expect(await ask(whosaid, '', { jsonl: true, corpus: 'corpus' }, io)).toBe(0);
    const lines = io.written.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).toEqual(['a', 7]);
    expect(Object.keys(lines[0])).toEqual(['id', 'interpretation', 'answers', 'message']);
    expect(io.written.err).toBe('');
  });

  it('tells which line it cannot use, answers the others and exits with 1', async () => {
    const io = fakeIo('{"id":"a"}\nnonsense\n{"ask":"x"}\n{"id":"d","ask":"y"}\n');
    expect(await ask(whosaid, '', { jsonl: true, corpus: 'corpus' }, io)).toBe(1);
    expect(io.written.out.trimEnd().split('\n')).toHaveLength(1);
    expect(io.written.err).toMatch(
      /^line 1: "ask" should be a question, got nothing\nline 2: not JSON.*\nline 3: "id" should/,
    );
  });
});

describe('ask', () => {
  it('shows people three answers unless told', async () => {
    asked.length = 0;
    const io = fakeIo();
    await ask(whosaid, 'x', { corpus: 'corpus' }, io);
    await ask(whosaid, 'x', { corpus: 'corpus', limit: 5 }, io);
    expect(asked).toEqual([
      ['x', { limit: 3 }],
      ['x', { limit: 5 }],
    ]);
  });

  it('writes the whole answer as JSON', async () => {
    const io = fakeIo();
    await ask(whosaid, 'x', { corpus: 'corpus', json: true }, io);
    expect(JSON.parse(io.written.out)).toEqual({ ...sampleAnswer, question: 'x' });
  });
});

describe('dates --jsonl', () => {
  it('gives offsets into the text, deadlines with their expression as [start, end]', async () => {
    const text = 'The council must reply by 5 March 2026 or pay.';
    const io = fakeIo(`${JSON.stringify({ id: 'x', text, published: '2026-02-28' })}\n`);
    expect(await dates(io)).toBe(0);
    const { id, timexes, deadlines } = JSON.parse(io.written.out);
    expect(id).toBe('x');
    expect(
      timexes.map((timex: { start: number; end: number; value: string }) => [
        text.slice(timex.start, timex.end),
        timex.value,
      ]),
    ).toEqual([['5 March 2026', '2026-03-05']]);
    expect(deadlines).toHaveLength(1);
    expect(text.slice(...deadlines[0].expression)).toContain('5 March 2026');
    expect(deadlines[0].due).toBe('2026-03-05');
  });

  it.each([
    [{ text: 'x' }, '"id" should be a string or a number, got nothing'],
    [{ id: 'x' }, '"text" should be a string, got nothing'],
  ])('refuses %j', async (record, problem) => {
    const io = fakeIo(`${JSON.stringify(record)}\n`);
    expect(await dates(io)).toBe(1);
    expect(io.written).toEqual({ out: '', err: `line 1: ${problem}\n` });
  });

  it.each(['03-02-2009', 'Saturday', 20090203])(
    'reads a text as undated whose day is %j, and says so',
    async (published) => {
      const records = [
        { id: 'x', text: 'It rained on Monday.', published },
        { id: 'y', text: 'It rained.' },
      ];
      const io = fakeIo(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      expect(await dates(io)).toBe(0);
      const lines = io.written.out.trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line).id)).toEqual(['x', 'y']);
      expect(JSON.parse(lines[0]!).timexes[0].value).toBe('XXXX-WXX-1');
      expect(io.written.err).toBe(
        `line 1: "published" should be an ISO day such as 2026-02-28, got ${JSON.stringify(published)}. ` +
          'The text is read as undated; correct the day, or leave it out.\n',
      );
    },
  );
});
