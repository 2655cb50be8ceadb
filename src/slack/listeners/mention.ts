import { reply } from '../answering.ts';
import { parseAsked } from '../parse/question-text.ts';
import { readerOf } from '../recent-questions.ts';
import { notice, QUIET } from '../render/message.ts';
import { inConversation } from './conversation.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';

/** `@whosaid QUESTION` in a channel or thread: answers in that thread, for everybody. Other bots get no answer. */
export const registerMention: Register = (app, { whosaid, recent, later, log }) => {
  app.event('app_mention', async ({ event, client, context }) => {
    if (event.bot_id !== undefined || event.user === undefined) return;
    const { channel, user, ts } = event;
    const thread = event.thread_ts ?? ts;
    const tell = (sentence: string) =>
      client.chat.postEphemeral({ channel, user, thread_ts: thread, ...notice(sentence) });
    await withErrorPath('app_mention', log, tell, () =>
      later(async () => {
        const conversation = { channel, thread, before: ts, mentioning: context.botUserId ?? null };
        const asked = await inConversation({ whosaid, log }, client, conversation, parseAsked(event.text));
        recent.note(readerOf(context, user), asked);
        const message = reply(whosaid, asked, { offset: 0, thread, surface: 'public' });
        await client.chat.postMessage({ channel, thread_ts: thread, ...message, ...QUIET });
      }),
    );
  });
};
