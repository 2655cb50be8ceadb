import type { types } from '@slack/bolt';
import { OWN_LIMITS } from '../limits/limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { plain } from './plain.ts';

/** A message, ready to be sent. `text` is what notifications and screen readers give. */
export interface Message {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** What goes with every message: links in it are not unfolded into previews. */
export const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** One plain sentence to somebody. */
export function notice(sentence: string): Message {
  return {
    text: escapeMrkdwn(sentence, OWN_LIMITS.notificationText),
    blocks: [{ type: 'section', text: plain(sentence) }],
  };
}
