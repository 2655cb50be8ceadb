import { describe, expect, it } from 'vitest';
import type { ExitCode } from '../../src/cli/io.ts';
import { type Actions, runProgram } from '../../src/cli/program.ts';
import { fakeIo } from './support/fake-io.ts';

function run(...argv: string[]) {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    async (...args: unknown[]): Promise<ExitCode> => {
      calls.push([name, ...args]);
      return 0;
    };
  const actions: Actions = {
    ask: record('ask'),
    ingest: record('ingest'),
    extract: record('extract'),
    dates: record('dates'),
    speakers: record('speakers'),
    corrections: record('corrections'),
    start: record('start'),
  };
  const io = fakeIo();
  return runProgram(argv, actions, { corpus: 'corpus' }, io).then((code) => ({ code, calls, ...io.written }));
}

describe('runProgram', () => {
  it('joins the words of a question', async () => {
    const { calls, code } = await run('ask', 'who', 'said', '"veto power"');
    expect(calls).toEqual([['ask', 'who said "veto power"', { corpus: 'corpus' }]]);
    expect(code).toBe(0);
  });

  it('reads the flags of ask', async () => {
    const { calls } = await run('ask', '--json', '--limit', '5', '--corpus', 'elsewhere', 'x');
    expect(calls).toEqual([['ask', 'x', { corpus: 'elsewhere', json: true, limit: 5 }]]);
  });

  it.each([
    [['ask']],
    [['ask', '  ']],
    [['ask', '--limit', '0', 'x']],
    [['ask', '--limit', 'three', 'x']],
    [['ask', '--limmit', '3', 'x']],
    [['ingest']],
    [['extract']],
    [['dates']],
    [['speakers', 'Ada Nwosu']],
    [['speakers', 'show']],
    [['speakers', 'show', ' ']],
    [['speakers', 'name', 'Ada Nwosu']],
    [['speakers', 'name', 'Ada Nwosu', '--alias', '']],
    [['speakers', 'name', 'Ada Nwosu', '--kind', 'robot']],
    [['speakers', 'same', 'Ada Nwosu']],
    [['speakers', 'same', 'Ada Nwosu', 'Ada  Nwosu ']],
    [['speakers', 'different', 'A', 'B', 'C']],
    [['speakers', 'different', 'A', 'B\u0007']],
    [['speakers', 'forget']],
    [['start', '--port', '70000']],
    [['shout']],
  ])('takes %j for wrong usage: exit 2, a word on stderr, nothing on stdout, nothing done', async (argv) => {
    const { code, out, err, calls } = await run(...argv);
    expect({ code, out, calls }).toEqual({ code: 2, out: '', calls: [] });
    expect(err).toMatch(/^(error: |Usage)/);
  });

  it('needs no question with --jsonl', async () => {
    const { calls, code } = await run('ask', '--jsonl');
    expect(code).toBe(0);
    expect(calls).toEqual([['ask', '', { corpus: 'corpus', jsonl: true }]]);
  });

  it.each<[string[], object, object]>([
    [['speakers'], { do: 'list' }, { corpus: 'corpus' }],
    [['speakers', '--json', '--corpus', 'c'], { do: 'list' }, { corpus: 'c', json: true }],
    [
      ['speakers', 'show', 'Ada', 'Nwosu', '--explain', '--corpus', 'c'],
      { do: 'show', name: 'Ada Nwosu', explain: true },
      { corpus: 'c' },
    ],
    [
      ['speakers', 'name', 'Ada Nwosu', '--alias', 'AN', '--alias', ' A.  Nwosu ', '--kind', 'person'],
      { do: 'name', name: 'Ada Nwosu', kind: 'person', aliases: ['AN', 'A. Nwosu'], roles: [] },
      { corpus: 'corpus' },
    ],
    [
      ['speakers', 'same', 'Ada Nwosu', 'Nwosu', '--in', 'a', '--in', 'b', '--json'],
      { do: 'same', name: 'Ada Nwosu', other: 'Nwosu', documents: ['a', 'b'] },
      { corpus: 'corpus', json: true },
    ],
    [['speakers', 'different', 'A', 'B'], { do: 'different', name: 'A', other: 'B' }, { corpus: 'corpus' }],
    [['speakers', 'forget', 'Ada', 'Nwosu'], { do: 'forget', names: ['Ada Nwosu'] }, { corpus: 'corpus' }],
  ])('reads %j', async (argv, request, flags) => {
    const { calls, code } = await run(...argv);
    expect({ calls, code }).toEqual({ calls: [['speakers', request, flags]], code: 0 });
  });

  it('gives help on stdout, which is not an error', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['ask', 'ingest', 'extract', 'dates', 'speakers', 'corrections', 'start'])
      expect(out).toContain(command);
  });

  it.each([
    [['corrections', '--json'], { do: 'list' }],
    [['corrections', 'list', '--json'], { do: 'list' }],
    [['corrections', '--json', 'undo', 'a1'], { do: 'undo', id: 'a1' }],
    [['corrections', 'undo', 'a1', '--json'], { do: 'undo', id: 'a1' }],
  ])('%j asks for %j', async (argv, request) => {
    const { code, calls } = await run(...argv);
    expect(code).toBe(0);
    expect(calls).toEqual([['corrections', request, { corpus: 'corpus', json: true }]]);
  });

  it.each([
    ['corrections', 'undo'],
    ['corrections', 'redo'],
  ])('%s %s is no way to ask', async (...argv) => {
    const { code, calls } = await run(...argv);
    expect([code, calls]).toEqual([2, []]);
  });

  it('gives the exit code of what it ran', async () => {
    const io = fakeIo();
    const failing = async (): Promise<ExitCode> => 1;
    const actions: Actions = {
      ask: failing,
      ingest: failing,
      extract: failing,
      dates: failing,
      speakers: failing,
      corrections: failing,
      start: failing,
    };
    expect(await runProgram(['ask', 'x'], actions, { corpus: 'corpus' }, io)).toBe(1);
  });
});
