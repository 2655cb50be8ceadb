import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { citationLine, notes } from './citation-line.ts';
import { dueLine } from './due-line.ts';
import { plain, smallPrint } from './plain.ts';
import { markedRuns } from './quotation.ts';
import { speakerLine } from './speaker-line.ts';

/** One answer without its buttons: who, when, the words as a quotation, and where they stand. */
export function answerItemBlocks(item: AnswerItem): types.KnownBlock[] {
  const quotation = markedRuns({ text: item.excerpt, marks: item.highlights }, OWN_LIMITS.excerpt);
  const lines = notes(item);
  return [
    { type: 'rich_text', elements: [speakerLine(item), { type: 'rich_text_quote', elements: quotation }] },
    citationLine(item.citations[0]),
    ...lines.map((line) => smallPrint(line, OWN_LIMITS.noteLine)),
    ...dueLine(item),
  ];
}

/** What a button shows, does and says to a screen reader. */
export interface ButtonFace {
  readonly action: string;
  readonly text: string;
  readonly label: string;
  /** Asked before it is done. */
  readonly confirm?: types.ConfirmationDialog;
}

/** A button, or none where its value would not fit. */
export function button(face: ButtonFace, value: string | null): types.Button[] {
  if (value === null) return [];
  const text = plain(face.text, LIMITS.button.text);
  const label = plain(face.label, LIMITS.button.accessibilityLabel).text;
  const confirm = face.confirm === undefined ? {} : { confirm: face.confirm };
  return [{ type: 'button', action_id: face.action, text, value, accessibility_label: label, ...confirm }];
}
