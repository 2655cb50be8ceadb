import type { types } from '@slack/bolt';
import { FIELDS } from '../actions.ts';
import { LIMITS } from '../limits/limits.ts';
import { plain, smallPrint } from './plain.ts';

/** A message of the channel under which an answer can be shared. `ts` is the thread's. */
export interface RecentThread {
  readonly ts: string;
  readonly text: string;
  readonly replies: number;
}

/** What the window "Share" offers as places. */
export type Choice =
  /** Where the button stands. */
  | { readonly kind: 'here'; readonly inThread: boolean }
  /** The channel's threads are being fetched, known, or not to be had and why. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'threads'; readonly threads: readonly RecentThread[] }
  | { readonly kind: 'unavailable'; readonly why: string }
  /** Opened from a place that nobody else reads: a channel is picked. */
  | { readonly kind: 'channels' };

function option(thread: RecentThread): types.PlainTextOption {
  const replies = thread.replies === 0 ? '' : ` (${thread.replies} ${thread.replies === 1 ? 'reply' : 'replies'})`;
  const words = plain(thread.text, LIMITS.option.text - replies.length).text;
  return { text: plain(words + replies, LIMITS.option.text), value: thread.ts };
}

type Group = { label: types.PlainTextElement; options: types.PlainTextOption[] };

const group = (label: string, threads: readonly RecentThread[]): Group[] =>
  threads.length === 0 ? [] : [{ label: plain(label, LIMITS.option.text), options: threads.map(option) }];

function threadsBlock(threads: readonly RecentThread[]): types.KnownBlock {
  if (threads.length === 0) return smallPrint('This channel has no recent messages to reply to.');
  const shown = threads.slice(0, LIMITS.select.options);
  const withReplies = shown.filter((thread) => thread.replies > 0);
  const withoutReplies = shown.filter((thread) => thread.replies === 0);
  return {
    type: 'input',
    block_id: FIELDS.thread.block,
    optional: true,
    label: plain('Recent in this channel'),
    element: {
      type: 'static_select',
      action_id: FIELDS.thread.action,
      placeholder: plain('Pick a thread or a message', LIMITS.select.placeholder),
      option_groups: [...group('Threads', withReplies), ...group('Messages without replies', withoutReplies)],
    },
  };
}

const channelsBlock: types.InputBlock = {
  type: 'input',
  block_id: FIELDS.conversation.block,
  optional: true,
  label: plain('Channel'),
  element: {
    type: 'conversations_select',
    action_id: FIELDS.conversation.action,
    placeholder: plain('Pick a channel', LIMITS.select.placeholder),
    filter: { include: ['public', 'private'], exclude_bot_users: true },
  },
};

const linkBlock: types.InputBlock = {
  type: 'input',
  block_id: FIELDS.link.block,
  optional: true,
  label: plain('Or the link of a message'),
  hint: plain('On any message: More actions → Copy link. The answer is posted into that message’s thread.'),
  element: {
    type: 'plain_text_input',
    action_id: FIELDS.link.action,
    max_length: LIMITS.textInput.length,
    placeholder: plain('https://….slack.com/archives/C…/p…', LIMITS.textInput.placeholder),
  },
};

/** Where to: the fields that ask for it, or the sentence that says it. */
export function targetBlocks(choice: Choice): types.KnownBlock[] {
  switch (choice.kind) {
    case 'here':
      return [smallPrint(choice.inThread ? 'This goes into this thread.' : 'This goes into this channel.')];
    case 'loading':
      return [smallPrint('Looking for recent threads of this channel…'), linkBlock];
    case 'unavailable':
      return [smallPrint(choice.why), linkBlock];
    case 'threads':
      return [threadsBlock(choice.threads), linkBlock];
    case 'channels':
      return [channelsBlock, linkBlock];
  }
}
