import type { Io, Terminal } from '../../../src/cli/io.ts';

export interface FakeIo extends Io {
  readonly written: { out: string; err: string };
}

/** A world in memory: `stdin` is what comes in, `written` what went out. */
export function fakeIo(stdin = '', terminal: Partial<Terminal> = {}): FakeIo {
  const written = { out: '', err: '' };
  return {
    written,
    stdin: (async function* () {
      yield stdin;
    })(),
    out: async (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    terminal: { color: false, width: null, progress: false, ...terminal },
    today: () => '2026-03-05',
  };
}
