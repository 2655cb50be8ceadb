import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { ACTIONS } from '../actions.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { encodePlace, encodeSharer } from '../parse/button-value.ts';
import { answerItemBlocks, button } from './answer-item.ts';
import { wordsInFull } from './in-full-line.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { plain } from './plain.ts';
import { speakerName } from './speaker-line.ts';

/** Who shares an answer, and what they say to it. */
export interface Sharing {
  /** The sharer's user id. */
  readonly sharer: string;
  /** Empty for none. */
  readonly comment: string;
}

const byline = (text: string): types.ContextBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text, verbatim: true }],
});

const CONFIRM_REMOVAL: types.ConfirmationDialog = {
  title: plain('Remove it?', 100),
  text: plain('It disappears for everybody.', 300),
  confirm: plain('Remove', 30),
  deny: plain('Keep', 30),
};

/**
 * One answer as everybody in a channel sees it: a comment first, marked as the sharer's own words; the answer with its
 * citation; who shared it; its context for whoever asks, and the way to take it back for the one who shared it.
 */
export function snippetMessage(item: AnswerItem, { sharer, comment }: Sharing): Message {
  const [citation] = item.citations;
  const who = speakerName(item);
  const context = { action: ACTIONS.context, text: 'In context', label: `Read in context: ${who}` };
  const label = `Remove, for the one who shared it: ${who}`;
  const remove = { action: ACTIONS.remove, text: 'Remove', label, confirm: CONFIRM_REMOVAL };
  const elements = [...button(context, encodePlace(citation)), ...button(remove, encodeSharer(sharer))];
  const blocks: types.KnownBlock[] = [
    ...(comment === '' ? [] : [byline(`<@${sharer}> comments:`), { type: 'section' as const, text: plain(comment) }]),
    ...answerItemBlocks(item),
    byline(`Shared by <@${sharer}>`),
    ...(elements.length === 0 ? [] : [{ type: 'actions' as const, elements }]),
  ];
  return { text: escapeMrkdwn(`${who}: ${wordsInFull(item)}`, OWN_LIMITS.notificationText), blocks };
}
