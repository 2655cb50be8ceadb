import type { MessageShortcut } from '@slack/bolt';
import type { Whosaid } from '../../app/whosaid.ts';
import { SHORTCUTS } from '../actions.ts';
import { answerPage } from '../answering.ts';
import { questionsOfMessage } from '../parse/message-words.ts';
import { answerMessage } from '../render/answer-message.ts';
import { type Message, notice, QUIET } from '../render/message.ts';
import type { Page } from '../render/page.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';

/**
 * **Who said this?** on any message: searches its words and answers the one who asked alone. An answer can be shared
 * into that message's thread.
 */
export const registerWhoSaidThis: Register = (app, { whosaid, correctors, later, log }) => {
  const constraint = { callback_id: SHORTCUTS.whoSaidThis, type: 'message_action' } as const;
  app.shortcut<MessageShortcut>(constraint, async ({ ack, shortcut, respond }) => {
    await ack();
    const { message, message_ts } = shortcut;
    const standsIn: unknown = message['thread_ts'];
    // A message without replies has no thread to show anything in yet: the answer then stands in the channel.
    const place = typeof standsIn === 'string' ? { thread_ts: standsIn } : {};
    const tell = (sentence: string) => respond({ response_type: 'ephemeral', ...place, ...notice(sentence) });
    await withErrorPath(SHORTCUTS.whoSaidThis, log, tell, () =>
      later(async () => {
        const thread = typeof standsIn === 'string' ? standsIn : message_ts;
        const mayCorrect = correctors.allow(shortcut.user.id);
        const answer = answerTo(whosaid, questionsOfMessage(message.text ?? ''), { thread, mayCorrect });
        return respond({ response_type: 'ephemeral', ...place, ...answer, ...QUIET });
      }),
    );
  });
};

/** The answer to the first question that has one, else to the last. */
function answerTo(whosaid: Whosaid, questions: readonly string[], shown: Pick<Page, 'thread' | 'mayCorrect'>): Message {
  const answers = questions.map((question) => answerPage(whosaid, question, 0));
  const found = answers.find(({ answers: items }) => items.length > 0) ?? answers.at(-1);
  if (found === undefined) return notice('That message has no words that I could search for.');
  return answerMessage(found, { ...shown, offset: 0, surface: 'private' });
}
