import { editSpeakers } from '../../app/speakers/edit-speakers.ts';
import { openSpeakers } from '../../app/speakers/open-speakers.ts';
import type { SpeakerEdit } from '../../domain/speaker-edit.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { printable } from '../printable.ts';
import { renderSpeakerFound } from '../render-speaker-card.ts';
import { renderSpeakerEdit } from '../render-speaker-edit.ts';
import { renderSpeakerList } from '../render-speaker-list.ts';
import type { SpeakersFlags, SpeakersRequest } from '../speakers-program.ts';

/** `whosaid speakers`: lists the speakers, shows one, or writes a decision into `speakers.yml`. */
export async function speakers(request: SpeakersRequest, flags: SpeakersFlags, io: Io): Promise<ExitCode> {
  const report = (problem: string): void => io.err(`${printable(problem)}\n`);
  if (request.do !== 'list' && request.do !== 'show') return decide(request, flags, io, report);
  const opened = await openSpeakers(flags.corpus, report);
  if (request.do === 'list') {
    const all = opened.list();
    await io.out(flags.json ? toJson({ speakers: all }) : renderSpeakerList(all, io.terminal));
  } else {
    const shown = opened.show(request.name);
    await io.out(flags.json ? toJson(shown) : renderSpeakerFound(shown, request.explain, io.terminal));
  }
  return exitCodes.done;
}

async function decide(
  edit: SpeakerEdit,
  flags: SpeakersFlags,
  io: Io,
  report: (problem: string) => void,
): Promise<ExitCode> {
  const outcome = await editSpeakers(flags.corpus, edit, report);
  if ('problems' in outcome) {
    outcome.problems.forEach(report);
    io.err('Nothing was written.\n');
    return exitCodes.failed;
  }
  outcome.notes.forEach(report);
  await io.out(flags.json ? toJson(outcome) : renderSpeakerEdit(outcome, io.terminal));
  return exitCodes.done;
}

const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
