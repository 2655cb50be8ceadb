import type { ExtractOptions, ReadOut, TextInput } from '../../app/extract.ts';
import { readTextFile } from '../../app/read-text-file.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { mapJsonLines } from '../map-json-lines.ts';
import { printable } from '../printable.ts';
import type { ExtractFlags } from '../program.ts';
import { renderStatements } from '../render-statements.ts';
import { readTextRecord, wrong } from '../text-record.ts';
import { toWireStatement } from '../wire.ts';

/** `whosaid extract`: the statements of each text on standard input, or of one file, underlined for people. */
export async function extractCommand(
  read: (input: TextInput, options: ExtractOptions) => ReadOut,
  file: string | undefined,
  flags: ExtractFlags,
  io: Io,
): Promise<ExitCode> {
  const options: ExtractOptions = { allAttributions: flags.allAttributions ?? false };
  if (flags.jsonl) {
    return mapJsonLines(io, (line, warn) => {
      const record = readTextRecord(line);
      if ('problem' in record) return record;
      warn(record.warning);
      return { id: record.id, statements: read(record, options).statements.map(toWireStatement) };
    });
  }
  const opened = await readTextFile(file ?? '');
  if ('problem' in opened) {
    io.err(`${printable(opened.problem)}\n`);
    return exitCodes.failed;
  }
  const { text } = opened;
  const record = readTextRecord({ line: 1, value: { id: file, text, published: flags.published } });
  // One file with one flag is quickly put right; it is not read as undated.
  if ('problem' in record || record.warning !== undefined) {
    const { problem } = wrong('--published', 'an ISO day such as 2026-02-28', flags.published);
    io.err(`${problem}\n`);
    return exitCodes.usage;
  }
  const { statements } = read(record, options);
  await io.out(renderStatements(text, statements, { explain: flags.explain ?? false }, io.terminal));
  return exitCodes.done;
}
