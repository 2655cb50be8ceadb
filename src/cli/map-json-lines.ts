import { type ExitCode, exitCodes, type Io } from './io.ts';
import { type JsonLine, readJsonLines } from './json-lines.ts';

/**
 * Writes one line of output for each line of input, in order. A line that cannot be used is told on stderr with its
 * number and the rest goes on; the exit code then says that something failed.
 */
export async function mapJsonLines(
  io: Pick<Io, 'stdin' | 'out' | 'err'>,
  answer: (line: JsonLine) => object | { readonly problem: string },
): Promise<ExitCode> {
  let failed = false;
  for await (const line of readJsonLines(io.stdin)) {
    const result = answer(line);
    if ('problem' in result) {
      io.err(`line ${line.line}: ${result.problem}\n`);
      failed = true;
    } else {
      await io.out(`${JSON.stringify(result)}\n`);
    }
  }
  return failed ? exitCodes.failed : exitCodes.done;
}
