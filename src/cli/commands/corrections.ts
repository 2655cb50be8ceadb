import { userInfo } from 'node:os';
import type { Corrections } from '../../app/corrections/corrections.ts';
import type { CorrectionsFlags, CorrectionsRequest } from '../corrections-program.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { printable } from '../printable.ts';
import { renderCorrection, renderCorrections } from '../render-corrections.ts';

/** `whosaid corrections`: lists what people have corrected, or takes a correction back. */
export async function corrections(
  kept: Corrections,
  request: CorrectionsRequest,
  flags: CorrectionsFlags,
  io: Io,
): Promise<ExitCode> {
  if (request.do === 'list') {
    const all = kept.list();
    await io.out(flags.json ? toJson({ corrections: all }) : renderCorrections(all, io.terminal));
    return exitCodes.done;
  }
  const { username } = userInfo();
  const outcome = await kept.undo(request.id, { id: username, name: username });
  if ('problem' in outcome) {
    io.err(`${printable(outcome.problem)} "whosaid corrections" lists them all.\n`);
    return exitCodes.failed;
  }
  await io.out(flags.json ? toJson(outcome) : `Taken back:\n${renderCorrection(outcome.correction, io.terminal)}\n`);
  return exitCodes.done;
}

const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
