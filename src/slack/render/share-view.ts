import type { types } from '@slack/bolt';
import { FIELDS, VIEWS } from '../actions.ts';
import { LIMITS } from '../limits/limits.ts';
import { plain, smallPrint } from './plain.ts';

/** A message of the channel under which an answer can be shared. `ts` is the thread's. */
export interface RecentThread {
  readonly ts: string;
  readonly text: string;
  readonly replies: number;
}

/** The threads that can be picked from: being fetched, known, or not to be had and why. */
export type Choice =
  | { readonly kind: 'loading' }
  | { readonly kind: 'threads'; readonly threads: readonly RecentThread[] }
  | { readonly kind: 'unavailable'; readonly why: string }
  /** Opened from a place that is no channel: a channel is picked instead. */
  | { readonly kind: 'conversations' };

function option(thread: RecentThread): types.PlainTextOption {
  const replies = thread.replies === 0 ? '' : ` (${thread.replies} ${thread.replies === 1 ? 'reply' : 'replies'})`;
  const words = plain(thread.text, LIMITS.option.text - replies.length).text;
  return { text: plain(words + replies, LIMITS.option.text), value: thread.ts };
}

function group(
  label: string,
  threads: readonly RecentThread[],
): { label: types.PlainTextElement; options: types.PlainTextOption[] }[] {
  return threads.length === 0 ? [] : [{ label: plain(label, 75), options: threads.map(option) }];
}

const conversationBlock: types.InputBlock = {
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

function choiceBlock(choice: Choice): types.KnownBlock {
  if (choice.kind === 'conversations') return conversationBlock;
  if (choice.kind === 'loading') return smallPrint('Looking for recent threads of this channel…');
  if (choice.kind === 'unavailable') return smallPrint(choice.why);
  const threads = choice.threads.slice(0, LIMITS.select.options);
  if (threads.length === 0) return smallPrint('This channel has no recent messages to reply to.');
  return {
    type: 'input',
    block_id: FIELDS.thread.block,
    optional: true,
    label: plain('Recent in this channel'),
    element: {
      type: 'static_select',
      action_id: FIELDS.thread.action,
      placeholder: plain('Pick a thread or a message', LIMITS.select.placeholder),
      option_groups: [
        ...group(
          'Threads',
          threads.filter((thread) => thread.replies > 0),
        ),
        ...group(
          'Messages without replies',
          threads.filter((thread) => thread.replies === 0),
        ),
      ],
    },
  };
}

/** Asks where to: a recent thread of the channel or, where there is none, a channel; or the link of a message. */
export function shareView(choice: Choice, metadata: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEWS.shareThread,
    private_metadata: metadata,
    title: plain(choice.kind === 'conversations' ? 'Share' : 'Share to a thread', LIMITS.view.title),
    submit: plain('Share', LIMITS.view.submit),
    close: plain('Cancel', LIMITS.view.close),
    blocks: [
      choiceBlock(choice),
      {
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
      },
    ],
  };
}

/** The window after it was submitted: work under way, done, or not done and why. */
export function shareResultView(sentence: string, link: string | null = null): types.ModalView {
  const open: types.RichTextElement[] =
    link === null
      ? []
      : [
          { type: 'text', text: ' ' },
          { type: 'link', url: link, text: 'Open it' },
        ];
  return {
    type: 'modal',
    title: plain('Share', LIMITS.view.title),
    close: plain('Close', LIMITS.view.close),
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: plain(sentence).text }, ...open] }],
      },
    ],
  };
}
