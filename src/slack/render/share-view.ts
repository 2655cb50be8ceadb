import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { FIELDS, VIEWS } from '../actions.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import type { ShareMode } from '../parse/share-metadata.ts';
import { answerItemBlocks } from './answer-item.ts';
import { plain, smallPrint } from './plain.ts';
import { type Choice, targetBlocks } from './share-target-blocks.ts';

const TITLES: Readonly<Record<ShareMode, string>> = {
  here: 'Share here',
  thread: 'Share to a thread',
  channel: 'Share',
};

const title = (mode: ShareMode): types.PlainTextElement => plain(TITLES[mode], LIMITS.view.title);

/** What the window shows beside the answer. */
export interface ShareDraft {
  readonly mode: ShareMode;
  readonly choice: Choice;
  readonly metadata: string;
  readonly comment?: string;
  /** Why the last attempt was not posted. */
  readonly problem?: string;
}

const commentBlock = (comment: string): types.InputBlock => ({
  type: 'input',
  block_id: FIELDS.comment.block,
  optional: true,
  label: plain('Your comment'),
  element: {
    type: 'plain_text_input',
    action_id: FIELDS.comment.action,
    multiline: true,
    max_length: OWN_LIMITS.comment,
    placeholder: plain('Stands above the excerpt, with your name', LIMITS.textInput.placeholder),
    ...(comment === '' ? {} : { initial_value: comment }),
  },
});

/** Shows what everybody will see, and asks where to and for a comment. Nothing is posted before it is submitted. */
export function shareView(
  item: AnswerItem,
  { mode, choice, metadata, comment = '', problem }: ShareDraft,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEWS.share,
    private_metadata: metadata,
    title: title(mode),
    submit: plain('Share', LIMITS.view.submit),
    close: plain('Cancel', LIMITS.view.close),
    blocks: [
      ...(problem === undefined ? [] : [{ type: 'section' as const, text: plain(`Not shared. ${problem}`) }]),
      ...targetBlocks(choice),
      commentBlock(comment),
      { type: 'divider' },
      smallPrint('Everybody there will see:'),
      ...answerItemBlocks(item),
    ],
  };
}

/** The window after it was submitted: work under way, done, or the answer gone. */
export function shareResultView(mode: ShareMode, sentence: string, link: string | null = null): types.ModalView {
  const open: types.RichTextElement[] =
    link === null
      ? []
      : [
          { type: 'text', text: ' ' },
          { type: 'link', url: link, text: 'Open it' },
        ];
  return {
    type: 'modal',
    title: title(mode),
    close: plain('Close', LIMITS.view.close),
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: plain(sentence).text }, ...open] }],
      },
    ],
  };
}
