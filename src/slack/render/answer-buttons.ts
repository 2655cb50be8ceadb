import type { types } from '@slack/bolt';
import type { Answer, AnswerItem } from '../../domain/answer.ts';
import { ACTIONS } from '../actions.ts';
import { pageSize } from '../page-size.ts';
import { encodeItem, encodePage, encodePlace, fingerprint } from '../parse/button-value.ts';
import { button } from './answer-item.ts';
import { correctButton } from './correct-button.ts';
import type { Page } from './page.ts';
import { sourcesLabel } from './sources-view.ts';
import { speakerName } from './speaker-line.ts';

/** **In context**; `of` names the speaker on it, where several statements stand above. */
export function contextButton(item: AnswerItem, of: string | null = null): types.Button[] {
  const [citation] = item.citations;
  const text = of === null ? 'In context' : `${of} in context`;
  const face = { action: ACTIONS.context, text, label: `Read in context: ${speakerName(item)}` };
  return button(face, encodePlace(citation));
}

/** All that can be done with one answer. `of` as for `contextButton`. */
export function itemButtons(
  answer: Answer,
  item: AnswerItem,
  index: number,
  page: Page,
  of: string | null = null,
): types.ActionsBlock[] {
  const who = speakerName(item);
  const ref = encodeItem({ question: answer.question, index, print: fingerprint(item), thread: page.thread });
  const here = page.thread === null ? 'Share here' : 'Share in thread';
  const sources = sourcesLabel(item);
  const isInChannel = page.surface === 'private' || page.surface === 'public';
  const elsewhere = isInChannel ? 'Share to thread…' : 'Share…';
  const elements = [
    ...contextButton(item, of),
    ...button({ action: ACTIONS.sources, text: sources, label: `${sources}: ${who}` }, ref),
    ...(page.surface !== 'private'
      ? []
      : button({ action: ACTIONS.shareHere, text: here, label: `${here}: ${who}` }, ref)),
    ...button({ action: ACTIONS.shareThread, text: elsewhere, label: `${elsewhere} ${who}` }, ref),
    ...(page.mayCorrect === true && item.statements !== undefined ? correctButton(item, ref) : []),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: `answer-${index}`, elements }];
}

/** To the answers after these and, in a window, to those before. */
export function pagingButtons(answer: Answer, page: Page): types.ActionsBlock[] {
  const next = page.offset + answer.answers.length;
  const rest = answer.total - next;
  const size = pageSize(answer.interpretation.intent);
  const shown = rest === 1 ? 'answer' : `${Math.min(size, rest)} answers`;
  const valueAt = (offset: number) => encodePage({ question: answer.question, offset, thread: page.thread });
  const before = Math.max(0, page.offset - size);
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
