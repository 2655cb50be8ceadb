import type { webApi } from '@slack/bolt';
import { parseAsked } from './parse/question-text.ts';

/** How many messages of a thread are looked through: all that Slack gives at once, since it gives the oldest first. */
const LOOKED_THROUGH = 1000;
/** How many questions are gone back over. */
const GONE_BACK = 5;

export interface Conversation {
  readonly channel: string;
  /** The thread's first message; `null` for a direct message outside of threads. */
  readonly thread: string | null;
  /** The question's own message: only what stands before it counts. */
  readonly before: string;
  /** Where others talk too, only messages that mention the bot are questions to it; `null` where all are. */
  readonly mentioning: string | null;
}

/** What was asked before in a conversation, the oldest first. @throws Slack's refusal, e.g. `missing_scope`. */
export async function earlierQuestions(
  client: webApi.WebClient,
  { channel, thread, before, mentioning }: Conversation,
): Promise<string[]> {
  const { messages = [] } =
    thread === null
      ? await client.conversations.history({ channel, latest: before, limit: 2 * GONE_BACK })
      : await client.conversations.replies({ channel, ts: thread, latest: before, limit: LOOKED_THROUGH });
  return messages
    .filter(({ ts, bot_id }) => ts !== undefined && Number(ts) < Number(before) && bot_id === undefined)
    .filter(({ text }) => text !== undefined && (mentioning === null || text.includes(`<@${mentioning}`)))
    .sort((a, b) => Number(a.ts) - Number(b.ts))
    .map(({ text = '' }) => parseAsked(text))
    .flatMap((asked) => (asked.kind === 'question' ? [asked.question] : []))
    .slice(-GONE_BACK);
}
