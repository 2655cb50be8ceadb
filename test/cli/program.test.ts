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

  it('gives help on stdout, which is not an error', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['ask', 'ingest', 'extract', 'dates', 'start']) expect(out).toContain(command);
  });

  it('gives the exit code of what it ran', async () => {
    const io = fakeIo();
    const failing = async (): Promise<ExitCode> => 1;
    const actions: Actions = { ask: failing, ingest: failing, extract: failing, dates: failing, start: failing };
    expect(await runProgram(['ask', 'x'], actions, { corpus: 'corpus' }, io)).toBe(1);
  });
});
