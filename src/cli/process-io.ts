import { once } from 'node:events';
import type { Io } from './io.ts';

/** The world as this process has it. `environment` is handed in: only `main.ts` reads `process.env`. */
export function createProcessIo(environment: Readonly<Record<string, string | undefined>>): Io {
  const { stdin, stdout, stderr } = process;
  // A reader that has seen enough ("whosaid ask … | head") is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    stdin,
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: (text) => void stderr.write(text),
    terminal: {
      // https://no-color.org
      color: Boolean(stdout.isTTY) && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
      width: stdout.isTTY ? stdout.columns : null,
      progress: Boolean(stderr.isTTY),
    },
    today: () => isoDay(new Date()),
  };
}

/** The calendar day where the user is. */
function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
