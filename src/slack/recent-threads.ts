import type { webApi } from '@slack/bolt';
import type { RecentThread } from './render/share-target-blocks.ts';

/** How many messages are looked through. */
const LOOKED_THROUGH = 50;
const OFFERED = 25;

/** Messages that tell of the channel rather than say something: joins, renames, pins. */
const isTalk = (subtype: string | undefined): boolean =>
  subtype === undefined || subtype === 'bot_message' || subtype === 'file_share' || subtype === 'thread_broadcast';

/** The latest messages of a channel, the newest first. @throws Slack's refusal, e.g. `not_in_channel`. */
export async function recentThreads(client: webApi.WebClient, channel: string): Promise<RecentThread[]> {
  const { messages = [] } = await client.conversations.history({ channel, limit: LOOKED_THROUGH });
  return messages
    .filter(({ ts, subtype }) => ts !== undefined && isTalk(subtype))
    .slice(0, OFFERED)
    .map(({ ts, thread_ts, text, reply_count }) => ({
      ts: thread_ts ?? ts ?? '',
      text: firstLine(text ?? ''),
      replies: reply_count ?? 0,
    }));
}

/** A message in one line, Slack's references reduced to their labels. */
function firstLine(text: string): string {
  const words = text.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label?: string) => label ?? target);
  const unescaped = words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return unescaped.replace(/\s+/g, ' ').trim() || 'a message without words';
}
