import type { types } from '@slack/bolt';
import type { Context } from '../../app/whosaid.ts';
import { VIEWS } from '../actions.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { citationLine } from './citation-line.ts';
import { plain, smallPrint } from './plain.ts';
import { markedRuns } from './quotation.ts';

const title = (text: string): types.PlainTextElement => plain(text, 24);

/** The paragraphs around an excerpt; the excerpt's own paragraphs stand as quotations with its words in bold. */
export function contextView(context: Context): types.ModalView {
  const blocks: types.KnownBlock[] = [citationLine(context.citation)];
  for (const paragraph of context.paragraphs) {
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
  return {
    type: 'modal',
    callback_id: VIEWS.context,
    title: title('In context'),
    close: title('Close'),
    blocks: blocks.slice(0, 100),
  };
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
