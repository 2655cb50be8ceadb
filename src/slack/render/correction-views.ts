import type { types } from '@slack/bolt';
import type { ListedCorrection } from '../../app/corrections/corrections.ts';
import type { AnswerItem } from '../../domain/answer.ts';
import { showCorrection } from '../../domain/show-correction.ts';
import { ACTIONS, FIELDS, VIEWS } from '../actions.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { encodeCorrection } from '../parse/button-value.ts';
import { FAULTS } from '../parse/correction-form.ts';
import { answerItemBlocks, button } from './answer-item.ts';
import { plain, smallPrint } from './plain.ts';

const title = plain('Correct', LIMITS.view.title);

const faults: readonly types.PlainTextOption[] = Object.entries(FAULTS).map(([value, text]) => ({
  text: plain(text, LIMITS.option.text),
  value,
}));

/** Asks what is wrong with an answer and what is right. `metadata` tells which answer it is. */
export function correctView(item: AnswerItem, metadata: string): types.ModalView {
  const places = item.statements?.length ?? 1;
  return {
    type: 'modal',
    callback_id: VIEWS.correct,
    private_metadata: metadata,
    title,
    submit: plain('Correct', LIMITS.view.submit),
    close: plain('Cancel', LIMITS.view.close),
    blocks: [
      {
        type: 'input',
        block_id: FIELDS.fault.block,
        label: plain('What is wrong?'),
        element: { type: 'radio_buttons', action_id: FIELDS.fault.action, options: [...faults] },
      },
      {
        type: 'input',
        block_id: FIELDS.rightSpeaker.block,
        optional: true,
        label: plain('Who said it'),
        hint: plain('For a wrong speaker. Pick somebody whom the documents know, or type another name.'),
        element: {
          type: 'external_select',
          action_id: FIELDS.rightSpeaker.action,
          min_query_length: 0,
          placeholder: plain('A name', LIMITS.select.placeholder),
        },
      },
      {
        type: 'input',
        block_id: FIELDS.rightDay.block,
        optional: true,
        label: plain('When it was said'),
        hint: plain('For a wrong day.'),
        element: { type: 'datepicker', action_id: FIELDS.rightDay.action, placeholder: plain('A day') },
      },
      { type: 'divider' },
      smallPrint(
        places === 1
          ? 'Everybody who asks will see your correction, with your name, in place of:'
          : `Everybody who asks will see your correction, with your name, in all ${places} places where this is reported, in place of:`,
      ),
      ...answerItemBlocks(item),
    ],
  };
}

/** A correction in a line, with the button that takes it back. */
export function correctionBlocks(note: Parameters<typeof showCorrection>[0]): types.KnownBlock[] {
  const face = { action: ACTIONS.undoCorrection, text: 'Undo', label: 'Take this correction back' };
  const elements = button(face, encodeCorrection(note.id));
  return [
    smallPrint(showCorrection(note), OWN_LIMITS.noteLine),
    { type: 'actions', block_id: `correction-${note.id}`.slice(0, LIMITS.id), elements },
  ];
}

/** The window after a correction was made: what was kept, and the way to take it back. */
export function correctedView({ change, ...correction }: ListedCorrection): types.ModalView {
  return {
    type: 'modal',
    title,
    close: plain('Close', LIMITS.view.close),
    blocks: [
      { type: 'section', text: plain('Corrected. Answers follow it from now on; ask again to see it.') },
      ...correctionBlocks({ ...correction, what: change.what }),
    ],
  };
}

/** A window with one sentence, while a correction is being kept or where it could not be. */
export const correctionNotice = (sentence: string): types.ModalView => ({
  type: 'modal',
  title,
  close: plain('Close', LIMITS.view.close),
  blocks: [{ type: 'section', text: plain(sentence) }],
});
