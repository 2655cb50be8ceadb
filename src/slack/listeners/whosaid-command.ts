import { COMMAND } from '../actions.ts';
import { reply } from '../answering.ts';
import { parseAsked } from '../parse/question-text.ts';
import { readerOf } from '../recent-questions.ts';
import { notice, QUIET } from '../render/message.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';

/** `/whosaid QUESTION`: answers to the asker alone. */
export const registerCommand: Register = (app, { whosaid, correctors, recent, later, log }) => {
  app.command(COMMAND, async ({ ack, command, context, respond }) => {
    await ack();
    const tell = (sentence: string) => respond({ response_type: 'ephemeral', ...notice(sentence) });
    await withErrorPath(COMMAND, log, tell, () =>
      later(async () => {
        const asked = parseAsked(command.text);
        recent.note(readerOf(context, command.user_id), asked);
        const message = reply(whosaid, asked, {
          offset: 0,
          thread: null,
          surface: 'private',
          mayCorrect: correctors.allow(command.user_id),
        });
        await respond({ response_type: 'ephemeral', ...message, ...QUIET });
      }),
    );
  });
};
