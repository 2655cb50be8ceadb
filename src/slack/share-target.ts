import type { webApi } from '@slack/bolt';
import type { ShareTarget } from './parse/share-form.ts';

/** The place to post to, or why not there. */
export type Resolved =
  | { readonly kind: 'place'; readonly channel: string; readonly thread: string | null }
  | { readonly kind: 'refused'; readonly sentence: string };

/** A private channel's members are looked through for the sharer up to this many. */
const MEMBERS_A_PAGE = 1000;
const MEMBER_PAGES = 20;

const NOT_YOURS = 'You can only share into conversations that you are a member of.';

/**
 * Finds the place that a form points at. A link may lead anywhere that the bot is, and what a form holds is its sender's
 * word: somebody who is not in a private channel must not be able to have the bot speak there for them.
 *
 * @throws Slack's refusal, e.g. `not_in_channel` or `thread_not_found`.
 */
export async function resolveTarget(
  client: webApi.WebClient,
  target: Exclude<ShareTarget, { kind: 'fault' }>,
  from: { readonly channel: string | null; readonly user: string },
): Promise<Resolved> {
  if (target.kind === 'here') return { kind: 'place', channel: target.channel, thread: target.thread };
  if (target.kind === 'recent') {
    if (from.channel === null) return { kind: 'refused', sentence: 'Give the link of a message instead.' };
    return { kind: 'place', channel: from.channel, thread: target.ts };
  }
  const channel = target.kind === 'link' ? target.link.channel : target.channel;
  if (channel !== from.channel && !(await mayShareInto(client, channel, from.user))) {
    return { kind: 'refused', sentence: NOT_YOURS };
  }
  if (target.kind === 'conversation') return { kind: 'place', channel, thread: null };
  const { ts, thread } = target.link;
  if (thread !== null) return { kind: 'place', channel, thread };
  const { messages = [] } = await client.conversations.replies({ channel, ts, limit: 1 });
  return { kind: 'place', channel, thread: messages[0]?.thread_ts ?? ts };
}

/** Anybody may enter a public channel; for others the user has to be a member already. */
async function mayShareInto(client: webApi.WebClient, channel: string, user: string): Promise<boolean> {
  if (channel.startsWith('D')) return false;
  const info = await client.conversations.info({ channel });
  if (info.channel?.is_private !== true) return true;
  let cursor = '';
  for (let page = 0; page < MEMBER_PAGES; page += 1) {
    const { members = [], response_metadata } = await client.conversations.members({
      channel,
      limit: MEMBERS_A_PAGE,
      ...(cursor === '' ? {} : { cursor }),
    });
    if (members.includes(user)) return true;
    cursor = response_metadata?.next_cursor ?? '';
    if (cursor === '') return false;
  }
  return false;
}
