import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { citationLine, notes } from './citation-line.ts';
import { dueLine } from './due-line.ts';
import { inFullLine } from './in-full-line.ts';
import { plain, smallPrint } from './plain.ts';
import { markedRuns } from './quotation.ts';
import { speakerLine } from './speaker-line.ts';

/** Lines of notes under a statement that stands among others in order of time. */
const NOTES_IN_ORDER = 2;

/**
 * One answer without its buttons: who, when, the words as a quotation, with their sentence where they do not stand by themselves,
 * and where they stand. Shorter under a heading with its day.
 */
export function answerItemBlocks(item: AnswerItem, isDayAbove = false): types.KnownBlock[] {
  const sentence = inFullLine(item, isDayAbove ? OWN_LIMITS.inFullInOrder : OWN_LIMITS.inFull);
  const whole = isDayAbove ? OWN_LIMITS.excerptInOrder : OWN_LIMITS.excerpt;
  const most = sentence.length === 0 ? whole : OWN_LIMITS.fragment;
  const quotation = markedRuns({ text: item.excerpt, marks: item.highlights }, most);
  const lines = isDayAbove ? notes(item).slice(0, NOTES_IN_ORDER) : notes(item);
  return [
    {
      type: 'rich_text',
      elements: [speakerLine(item, isDayAbove), { type: 'rich_text_quote', elements: quotation }, ...sentence],
    },
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
