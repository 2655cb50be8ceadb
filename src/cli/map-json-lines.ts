import { type ExitCode, exitCodes, type Io } from './io.ts';
import { type JsonLine, readJsonLines } from './json-lines.ts';

/**
 * Writes one line of output for each line of input, in order. A line that cannot be used is told on stderr with its
 * number and the rest goes on; the exit code then says that something failed. A warning is told likewise, and is no failure.
 */
export async function mapJsonLines(
  io: Pick<Io, 'stdin' | 'out' | 'err'>,
  answer: (line: JsonLine, warn: (warning: string | undefined) => void) => object | { readonly problem: string },
): Promise<ExitCode> {
  let failed = false;
  for await (const line of readJsonLines(io.stdin)) {
    const warn = (warning: string | undefined) => {
      if (warning !== undefined) io.err(`line ${line.line}: ${warning}\n`);
    };
    const result = answer(line, warn);
    if ('problem' in result) {
      io.err(`line ${line.line}: ${result.problem}\n`);
      failed = true;
    } else {
      await io.out(`${JSON.stringify(result)}\n`);
    }
  }
  return failed ? exitCodes.failed : exitCodes.done;
}
