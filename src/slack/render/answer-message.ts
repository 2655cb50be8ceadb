import type { types } from '@slack/bolt';
import type { Answer, AnswerItem } from '../../domain/answer.ts';
import { ACTIONS } from '../actions.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { encodeItem, encodePage, encodePlace, fingerprint } from '../parse/button-value.ts';
import { answerItemBlocks, button } from './answer-item.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { plain, smallPrint } from './plain.ts';
import { speakerName } from './speaker-line.ts';

/** Which part of the answer is shown, where and to whom. */
export interface Page {
  /** The place of the first answer shown among all, from 0. */
  readonly offset: number;
  /** The thread that the message stands in; `null` outside of threads. */
  readonly thread: string | null;
  /** Whether everybody in the channel sees it. What is public already is not offered to be shared where it stands. */
  readonly isPublic: boolean;
}

function itemButtons(answer: Answer, item: AnswerItem, index: number, page: Page): types.ActionsBlock[] {
  const [{ document, start, end }] = item.citations;
  const who = speakerName(item);
  const ref = encodeItem({ question: answer.question, index, print: fingerprint(item), thread: page.thread });
  const here = page.thread === null ? 'Share here' : 'Share in this thread';
  const elements = [
    ...button(
      { action: ACTIONS.context, text: 'In context', label: `Read in context: ${who}` },
      encodePlace({ document, start, end }),
    ),
    ...(page.isPublic ? [] : button({ action: ACTIONS.shareHere, text: here, label: `${here}: ${who}` }, ref)),
    ...button({ action: ACTIONS.shareThread, text: 'Share to thread…', label: `Share to a thread: ${who}` }, ref),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: `answer-${index}`, elements }];
}

function moreButton(answer: Answer, page: Page): types.ActionsBlock[] {
  const offset = page.offset + answer.answers.length;
  if (offset >= answer.total) return [];
  const rest = Math.min(OWN_LIMITS.answersOnAPage, answer.total - offset);
  const face = { action: ACTIONS.more, text: `More (${answer.total - offset})`, label: `Show ${rest} more answers` };
  const elements = button(face, encodePage({ question: answer.question, offset, thread: page.thread }));
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: `more-${offset}`, elements }];
}

function counted(answer: Answer, { offset }: Page): string {
  const last = offset + answer.answers.length;
  if (answer.total === 1) return '1 answer';
  if (answer.answers.length === answer.total) return `${answer.total} answers`;
  return offset + 1 === last
    ? `Answer ${last} of ${answer.total}`
    : `Answers ${offset + 1} to ${last} of ${answer.total}`;
}

function notification(answer: Answer, page: Page): string {
  const heads = answer.answers.map((item) => `${speakerName(item)}: ${item.excerpt}`);
  return escapeMrkdwn(`${counted(answer, page)}. ${heads.join(' / ')}`, OWN_LIMITS.notificationText);
}

/** Up to a page of answers with their citations and buttons; where there is none, what was not found and how it was understood. */
export function answerMessage(answer: Answer, page: Page): Message {
  const understood = `Understood as: ${answer.interpretation.summary}`;
  if (answer.answers.length === 0) {
    const sentence = answer.message ?? 'The documents say nothing about that.';
    return {
      text: escapeMrkdwn(sentence, OWN_LIMITS.notificationText),
      blocks: [{ type: 'section', text: plain(sentence) }, smallPrint(understood, OWN_LIMITS.citationLine)],
    };
  }
  const blocks: types.KnownBlock[] = [
    smallPrint(`${counted(answer, page)} · ${understood}`, OWN_LIMITS.citationLine),
    ...(answer.message === null ? [] : [smallPrint(answer.message, OWN_LIMITS.citationLine)]),
  ];
  for (const [at, item] of answer.answers.entries()) {
    if (at > 0) blocks.push({ type: 'divider' });
    blocks.push(...answerItemBlocks(item), ...itemButtons(answer, item, page.offset + at, page));
  }
  return { text: notification(answer, page), blocks: [...blocks, ...moreButton(answer, page)] };
}
