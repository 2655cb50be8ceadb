import type { types } from '@slack/bolt';
import type { Context, Neighbour } from '../../app/whosaid.ts';
import { ACTIONS, VIEWS } from '../actions.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { encodeAround, printOf } from '../parse/button-value.ts';
import { button } from './answer-item.ts';
import { citationLine } from './citation-line.ts';
import { plain, smallPrint } from './plain.ts';
import { markedRuns } from './quotation.ts';

/** How many paragraphs of each side are shown at first, how many more with each press, and at most: a window holds 100 blocks. */
export const AROUND = { first: 2, more: 4, most: 18 } as const;

const title = (text: string): types.PlainTextElement => plain(text, LIMITS.view.title);

/** Whether the document may go on beyond what is shown. */
function goesOn({ paragraphs }: Context, around: number): boolean {
  const before = paragraphs.findIndex(({ marks }) => marks.length > 0);
  const after = paragraphs.length - 1 - paragraphs.findLastIndex(({ marks }) => marks.length > 0);
  const isCutBefore = before >= around && (paragraphs[0]?.number ?? 1) > 1;
  return around < AROUND.most && (isCutBefore || after >= around);
}

function widenButton({ citation: { document, start, end, excerpt } }: Context, around: number): types.Button[] {
  const face = { action: ACTIONS.widen, text: 'Show more around', label: 'Show more paragraphs before and after' };
  return button(face, encodeAround({ document, start, end, around: around + AROUND.more, print: printOf(excerpt) }));
}

/** Goes on to the statement before or after, in the same window. */
function neighbourButton(action: string, text: string, neighbour: Neighbour | null): types.Button[] {
  if (neighbour === null) return [];
  const { document, start, end, speaker } = neighbour;
  const label = speaker === null ? text : `${text}: ${speaker}`;
  return button({ action, text, label }, encodeAround({ document, start, end, around: AROUND.first, print: null }));
}

/** The paragraphs around an excerpt; the excerpt's own paragraphs stand as quotations with its words in bold. */
export function contextView(context: Context, around: number): types.ModalView {
  const blocks: types.KnownBlock[] = [citationLine(context.citation)];
  for (const paragraph of context.paragraphs.slice(0, 2 * AROUND.most + 10)) {
    const isMarked = paragraph.marks.length > 0;
    const elements = markedRuns(paragraph, OWN_LIMITS.paragraph);
    blocks.push(
      smallPrint(isMarked ? `Paragraph ${paragraph.number} · the excerpt in bold` : `Paragraph ${paragraph.number}`),
      {
        type: 'rich_text',
        elements: [isMarked ? { type: 'rich_text_quote', elements } : { type: 'rich_text_section', elements }],
      },
    );
  }
  const elements = [
    ...neighbourButton(ACTIONS.previous, 'Previous statement', context.previous),
    ...neighbourButton(ACTIONS.next, 'Next statement', context.next),
    ...(goesOn(context, around) ? widenButton(context, around) : []),
  ];
  if (elements.length > 0) blocks.push({ type: 'actions', block_id: 'around', elements });
  return { type: 'modal', callback_id: VIEWS.context, title: title('In context'), close: title('Close'), blocks };
}

/** A modal that says one plain sentence. */
export function noticeView(heading: string, sentence: string): types.ModalView {
  return {
    type: 'modal',
    title: title(heading),
    close: title('Close'),
    blocks: [{ type: 'section', text: plain(sentence) }],
  };
}
