import type { Whosaid } from '../../app/whosaid.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { mapJsonLines } from '../map-json-lines.ts';
import type { AskFlags } from '../program.ts';
import { renderAnswer } from '../render-answer.ts';
import { renderMarkdown } from '../render-markdown.ts';
import { wrong } from '../text-record.ts';

/** How many answers a person is shown; scripts get the port's own default. */
const shownAnswers = 3;

/** `whosaid ask`: one question, or one on each line of standard input. */
export async function ask(whosaid: Whosaid, question: string, flags: AskFlags, io: Io): Promise<ExitCode> {
  const limit = flags.limit === undefined ? {} : { limit: flags.limit };
  if (flags.jsonl) {
    return mapJsonLines(io, (line) => {
      if ('problem' in line) return line;
      const { id, ask: asked } = line.value;
      if (typeof id !== 'string' && typeof id !== 'number') return wrong('id', 'a string or a number', id);
      if (typeof asked !== 'string') return wrong('ask', 'a question', asked);
      const { interpretation, answers, message } = whosaid.ask(asked, limit);
      return { id, interpretation, answers, message };
    });
  }
  if (flags.json) {
    await io.out(`${JSON.stringify(whosaid.ask(question, limit), null, 2)}\n`);
  } else {
    const answer = whosaid.ask(question, { limit: shownAnswers, ...limit });
    await io.out(flags.format === 'markdown' ? renderMarkdown(answer) : renderAnswer(answer, io.terminal));
  }
  return exitCodes.done;
}
