import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { ACTIONS } from '../actions.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { encodePlace } from '../parse/button-value.ts';
import { answerItemBlocks, button } from './answer-item.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { speakerName } from './speaker-line.ts';

/** One answer as everybody in a channel sees it: with its citation, who shared it, and its context for whoever asks. */
export function snippetMessage(item: AnswerItem, sharer: string): Message {
  const [{ document, start, end }] = item.citations;
  const face = { action: ACTIONS.context, text: 'In context', label: `Read in context: ${speakerName(item)}` };
  const elements = button(face, encodePlace({ document, start, end }));
  const blocks: types.KnownBlock[] = [
    ...answerItemBlocks(item),
    { type: 'context', elements: [{ type: 'mrkdwn', text: `Shared by <@${sharer}>`, verbatim: true }] },
  ];
  if (elements.length > 0) blocks.push({ type: 'actions', elements });
  return { text: escapeMrkdwn(`${speakerName(item)}: ${item.excerpt}`, OWN_LIMITS.notificationText), blocks };
}
