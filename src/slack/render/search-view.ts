import type { types } from '@slack/bolt';
import { FIELDS, VIEWS } from '../actions.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { plain } from './plain.ts';

interface Field {
  readonly block: string;
  readonly action: string;
}

function textField(field: Field, label: string, placeholder: string, initial = ''): types.InputBlock {
  return {
    type: 'input',
    block_id: field.block,
    optional: true,
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: field.action,
      max_length: OWN_LIMITS.question,
      placeholder: plain(placeholder, LIMITS.textInput.placeholder),
      ...(initial === '' ? {} : { initial_value: initial }),
    },
  };
}

function dayField(field: Field, label: string): types.InputBlock {
  return {
    type: 'input',
    block_id: field.block,
    optional: true,
    label: plain(label),
    element: { type: 'datepicker', action_id: field.action, placeholder: plain('Any day') },
  };
}

/** Speakers are offered while a name or a role is typed. */
const speakerField: types.InputBlock = {
  type: 'input',
  block_id: FIELDS.speaker.block,
  optional: true,
  label: plain('Speaker'),
  element: {
    type: 'external_select',
    action_id: FIELDS.speaker.action,
    min_query_length: 0,
    placeholder: plain('A name or a role', LIMITS.select.placeholder),
  },
};

const kindField: types.InputBlock = {
  type: 'input',
  block_id: FIELDS.kind.block,
  optional: true,
  label: plain('How it is told'),
  element: {
    type: 'static_select',
    action_id: FIELDS.kind.action,
    placeholder: plain('Quoted or reported', LIMITS.select.placeholder),
    options: [
      { text: plain('Quoted, in whole or in part'), value: 'quoted' },
      { text: plain('Reported in other words'), value: 'reported' },
    ],
  },
};

/** The search as a window: each filter a field of its own. */
export function searchView(words = ''): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEWS.search,
    title: plain('Who said what?', LIMITS.view.title),
    submit: plain('Search', LIMITS.view.submit),
    close: plain('Cancel', LIMITS.view.close),
    blocks: [
      textField(FIELDS.words, 'What about', 'Words, or a plain question', words),
      textField(FIELDS.exact, 'Exact words', 'These words, in this order'),
      speakerField,
      textField(FIELDS.source, 'Source', 'Words of a title, a publisher or a file name'),
      kindField,
      dayField(FIELDS.after, 'Said after'),
      dayField(FIELDS.before, 'Said before'),
    ],
  };
}
