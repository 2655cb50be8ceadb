import type { webApi } from '@slack/bolt';
import type { Log } from './log.ts';
import type { ShareMetadata } from './parse/share-metadata.ts';
import { recentThreads } from './recent-threads.ts';
import type { Choice } from './render/share-target-blocks.ts';
import { problemSentence } from './slack-error.ts';

/** What can be offered without asking Slack. */
export function firstChoice({ mode, item }: ShareMetadata): Choice {
  if (mode === 'here') return { kind: 'here', inThread: item.thread !== null };
  return mode === 'channel' ? { kind: 'channels' } : { kind: 'loading' };
}

/** What can be offered once Slack has been asked for the channel's recent threads. */
export async function shareChoice(client: webApi.WebClient, metadata: ShareMetadata, log: Log): Promise<Choice> {
  const { mode, channel } = metadata;
  if (mode !== 'thread' || channel === null) return firstChoice(metadata);
  try {
    return { kind: 'threads', threads: await recentThreads(client, channel) };
  } catch (thrown) {
    log.warn(`recent threads of ${channel} could not be listed`, thrown);
    return { kind: 'unavailable', why: `No recent threads to pick from. ${problemSentence(thrown)}` };
  }
}
