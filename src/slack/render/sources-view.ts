import type { types } from '@slack/bolt';
import type { AnswerItem, Citation } from '../../domain/answer.ts';
import { showCorrection } from '../../domain/show-correction.ts';
import { ACTIONS } from '../actions.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { shorten } from '../limits/shorten.ts';
import { encodePlace, encodeSpeaker } from '../parse/button-value.ts';
import { printable } from '../printable.ts';
import { button } from './answer-item.ts';
import { citationLine, citationText, webAddress } from './citation-line.ts';
import { correctButton } from './correct-button.ts';
import { correctionBlocks } from './correction-views.ts';
import { inFullText } from './in-full-line.ts';
import { plain, smallPrint } from './plain.ts';
import { markedRuns } from './quotation.ts';
import { speakerText } from './speaker-line.ts';

/** A window holds 100 blocks; each source takes four. */
const SHOWN = 20;
/** Each takes two. Only words that are reported in many places, corrected one by one, have more. */
const CORRECTIONS_SHOWN = 6;

/** How many sources an answer has, as its button says it. */
export const sourcesLabel = ({ citations }: AnswerItem): string =>
  citations.length === 1 ? 'Source' : `${citations.length} sources`;

const heading = (text: string): types.HeaderBlock => ({ type: 'header', text: plain(text, LIMITS.header) });

function sourceBlocks(citation: Citation, at: number): types.KnownBlock[] {
  const { excerpt } = citation;
  const face = { action: ACTIONS.context, text: 'In context', label: `Read in context: ${citationText(citation)}` };
  const elements = button(face, encodePlace(citation));
  const quotation = markedRuns({ text: excerpt, marks: [] }, OWN_LIMITS.excerpt);
  return [
    citationLine(citation),
    { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: quotation }] },
    ...(elements.length === 0 ? [] : [{ type: 'actions' as const, block_id: `source-${at}`, elements }]),
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The answer with its citation as text to be copied: the words, their sentence where they need it, who and when, where they stand. */
function asText(item: AnswerItem): string {
  const [citation] = item.citations;
  const address = webAddress(citation.url);
  const lines = [
    item.excerpt,
    ...inFullText(item, OWN_LIMITS.inFull),
    `— ${speakerText(item)}`,
    citationText(citation),
    ...(address === null ? [] : [address]),
  ];
  return printable(lines.join('\n'));
}

/** The button that opens who the speaker is. */
function about(item: AnswerItem): types.ActionsBlock[] {
  if (item.speaker === null) return [];
  const face = { action: ACTIONS.profile, text: `About ${item.speaker}`, label: `About ${item.speaker}` };
  const elements = button(face, encodeSpeaker(item.speaker));
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: 'about', elements }];
}

/** What was corrected, with the buttons to take it back and to correct more for those who may. */
function corrections(item: AnswerItem, correctable: string | null): types.KnownBlock[] {
  const notes = (item.corrected ?? []).slice(0, CORRECTIONS_SHOWN);
  const hidden = (item.corrected ?? []).length - notes.length;
  // What people have said is no statement has nothing more to be corrected, but can be taken back.
  const isCorrectable = correctable !== null && item.statements !== undefined;
  if (notes.length === 0 && !isCorrectable) return [];
  const shown = notes.flatMap((note) =>
    correctable === null ? [smallPrint(showCorrection(note), OWN_LIMITS.noteLine)] : correctionBlocks(note),
  );
  const elements = isCorrectable ? correctButton(item, correctable) : [];
  return [
    heading('Corrections'),
    ...shown,
    ...(hidden > 0 ? [smallPrint(`And ${hidden} more.`)] : []),
    ...(elements.length === 0 ? [] : [{ type: 'actions' as const, block_id: 'correct', elements }]),
  ];
}

/**
 * Every place where an answer's words stand, what differs between them, what was corrected, and the answer as text to be copied.
 * `correctable` is the answer as a button's value, for a reader who may correct it.
 */
export function sourcesView(item: AnswerItem, correctable: string | null = null): types.ModalView {
  const hidden = item.citations.length - SHOWN;
  const differences = (item.disagreements ?? []).slice(0, 10);
  const copied = shorten(asText(item), LIMITS.section.text) || '–';
  return {
    type: 'modal',
    title: plain(sourcesLabel(item), LIMITS.view.title),
    close: plain('Close', LIMITS.view.close),
    blocks: [
      ...item.citations.slice(0, SHOWN).flatMap(sourceBlocks),
      ...(hidden > 0 ? [smallPrint(`And ${hidden} more.`)] : []),
      ...(differences.length === 0
        ? []
        : [heading('What differs'), ...differences.map((text) => smallPrint(capitalised(text), 1000))]),
      ...about(item),
      ...corrections(item, correctable),
      heading('As text to copy'),
      { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: copied }] }] },
    ],
  };
}
