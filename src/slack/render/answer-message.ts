import type { types } from '@slack/bolt';
import type { Answer, AnswerItem } from '../../domain/answer.ts';
import { ACTIONS } from '../actions.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { encodeItem, encodePage, encodePlace, fingerprint } from '../parse/button-value.ts';
import { answerItemBlocks, button } from './answer-item.ts';
import { correctButton } from './correct-button.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { plain, smallPrint } from './plain.ts';
import { sourcesLabel } from './sources-view.ts';
import { speakerName } from './speaker-line.ts';

/** Which part of the answer is shown, where and to whom. */
export interface Page {
  /** The place of the first answer shown among all, from 0. */
  readonly offset: number;
  /** The thread that the message stands in; `null` outside of threads. */
  readonly thread: string | null;
  /**
   * `private`: one reader alone sees it. `public`: everybody there does, so it is not offered to be shared where it stands.
   * `direct`: a conversation with the bot; `modal`: a window. Both stand in no channel that anything could be shared to.
   */
  readonly surface: 'private' | 'public' | 'direct' | 'modal';
  /** Whether the one reader may correct what is shown; where several read, **Correct…** stands behind **Source** alone. */
  readonly mayCorrect?: boolean;
}

function contextButton(item: AnswerItem): types.Button[] {
  const [{ document, start, end }] = item.citations;
  const face = { action: ACTIONS.context, text: 'In context', label: `Read in context: ${speakerName(item)}` };
  return button(face, encodePlace({ document, start, end }));
}

function itemButtons(answer: Answer, item: AnswerItem, index: number, page: Page): types.ActionsBlock[] {
  const who = speakerName(item);
  const ref = encodeItem({ question: answer.question, index, print: fingerprint(item), thread: page.thread });
  const here = page.thread === null ? 'Share here' : 'Share in thread';
  const sources = sourcesLabel(item);
  const isInChannel = page.surface === 'private' || page.surface === 'public';
  const elsewhere = isInChannel ? 'Share to thread…' : 'Share…';
  const elements = [
    ...contextButton(item),
    ...button({ action: ACTIONS.sources, text: sources, label: `${sources}: ${who}` }, ref),
    ...(page.surface !== 'private'
      ? []
      : button({ action: ACTIONS.shareHere, text: here, label: `${here}: ${who}` }, ref)),
    ...button({ action: ACTIONS.shareThread, text: elsewhere, label: `${elsewhere} ${who}` }, ref),
    ...(page.mayCorrect === true && item.statements !== undefined ? correctButton(item, ref) : []),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: `answer-${index}`, elements }];
}

function pagingButtons(answer: Answer, page: Page): types.ActionsBlock[] {
  const next = page.offset + answer.answers.length;
  const rest = answer.total - next;
  const shown = rest === 1 ? 'answer' : `${Math.min(OWN_LIMITS.answersOnAPage, rest)} answers`;
  const valueAt = (offset: number) => encodePage({ question: answer.question, offset, thread: page.thread });
  const before = Math.max(0, page.offset - OWN_LIMITS.answersOnAPage);
  const isBehind = page.surface === 'modal' && page.offset > 0;
  const elements = [
    ...(isBehind
      ? button({ action: ACTIONS.back, text: 'Back', label: 'Back to the answers before' }, valueAt(before))
      : []),
    ...(rest > 0
      ? button(
          { action: ACTIONS.more, text: `More (${rest})`, label: `More (${rest}): the next ${shown}` },
          valueAt(next),
        )
      : []),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: `paging-${page.offset}`, elements }];
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
  return `${counted(answer, page)}. ${heads.join(' / ')}`;
}

/**
 * What stands where nothing was found: that, how the question was understood, and apart from it the nearest thing that was
 * said, which can be read but not shared: it answers nothing.
 */
function nothingBlocks({ message, interpretation, nearest }: Answer): types.KnownBlock[] {
  return [
    { type: 'section', text: plain(message ?? NOTHING) },
    ...(asksForNothing(interpretation)
      ? []
      : [smallPrint(`Understood as: ${interpretation.summary}`, OWN_LIMITS.citationLine)]),
    ...(nearest === undefined ? [] : nearestBlocks(nearest)),
  ];
}

/** Of such a question, `Understood as: Statements` would tell its reader nothing. */
const asksForNothing = ({ intent, speakers, topic, phrases, dates }: Answer['interpretation']): boolean =>
  intent === 'statements' && [...speakers, ...topic, ...phrases].length === 0 && dates === null;

function nearestBlocks(nearest: AnswerItem): types.KnownBlock[] {
  const elements = contextButton(nearest);
  const actions: types.ActionsBlock[] =
    elements.length === 0 ? [] : [{ type: 'actions', block_id: 'nearest', elements }];
  return [{ type: 'divider' }, ...answerItemBlocks(nearest), ...actions];
}

const NOTHING = 'The documents say nothing about that.';

/** Up to a page of answers with their citations and buttons; where there is none, that, and how it was understood. */
export function answerBlocks(answer: Answer, page: Page): types.KnownBlock[] {
  if (answer.answers.length === 0) return nothingBlocks(answer);
  const heading = `${counted(answer, page)} · Understood as: ${answer.interpretation.summary}`;
  const blocks: types.KnownBlock[] = [
    smallPrint(heading, OWN_LIMITS.citationLine),
    ...(answer.message === null ? [] : [smallPrint(answer.message, OWN_LIMITS.citationLine)]),
  ];
  for (const [at, item] of answer.answers.entries()) {
    if (at > 0) blocks.push({ type: 'divider' });
    blocks.push(...answerItemBlocks(item), ...itemButtons(answer, item, page.offset + at, page));
  }
  return [...blocks, ...pagingButtons(answer, page)];
}

/** The answer as a message. */
export function answerMessage(answer: Answer, page: Page): Message {
  const isFound = answer.answers.length > 0;
  const text = isFound ? notification(answer, page) : (answer.message ?? NOTHING);
  return { text: escapeMrkdwn(text, OWN_LIMITS.notificationText), blocks: answerBlocks(answer, page) };
}
