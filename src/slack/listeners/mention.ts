import { reply } from '../answering.ts';
import { parseAsked } from '../parse/question-text.ts';
import { notice, QUIET } from '../render/message.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';

/** `@whosaid QUESTION` in a channel or thread: answers in that thread, for everybody. Other bots get no answer. */
export const registerMention: Register = (app, { whosaid, log }) => {
  app.event('app_mention', async ({ event, client }) => {
    if (event.bot_id !== undefined || event.user === undefined) return;
    const { channel, user } = event;
    const thread = event.thread_ts ?? event.ts;
    const tell = (sentence: string) =>
      client.chat.postEphemeral({ channel, user, thread_ts: thread, ...notice(sentence) });
    await withErrorPath('app_mention', log, tell, async () => {
      const message = reply(whosaid, parseAsked(event.text), { offset: 0, thread, surface: 'public' });
      await client.chat.postMessage({ channel, thread_ts: thread, ...message, ...QUIET });
    });
  });
};
