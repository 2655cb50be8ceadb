import { reply } from '../answering.ts';
import { parseAsked } from '../parse/question-text.ts';
import { readerOf } from '../recent-questions.ts';
import { notice, QUIET } from '../render/message.ts';
import { inConversation } from './conversation.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';

/** A question in a direct message to the bot: answered there. Edits, joins, files without words and bots get no answer. */
export const registerDirectMessage: Register = (app, { whosaid, correctors, recent, later, log }) => {
  app.event('message', async ({ event, client, context }) => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id !== undefined) return;
    const { channel, user, ts, text = '', thread_ts } = event;
    const place = thread_ts === undefined ? { channel } : { channel, thread_ts };
    const tell = (sentence: string) => client.chat.postMessage({ ...place, ...notice(sentence) });
    await withErrorPath('message.im', log, tell, () =>
      later(async () => {
        const conversation = { channel, thread: thread_ts ?? null, before: ts, mentioning: null };
        const asked = await inConversation({ whosaid, log }, client, conversation, parseAsked(text));
        recent.note(readerOf(context, user), asked);
        const message = reply(whosaid, asked, {
          offset: 0,
          thread: thread_ts ?? null,
          surface: 'direct',
          mayCorrect: correctors.allow(user),
        });
        await client.chat.postMessage({ ...place, ...message, ...QUIET });
      }),
    );
  });
};
