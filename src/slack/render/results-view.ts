import type { types } from '@slack/bolt';
import type { Answer } from '../../domain/answer.ts';
import { ACTIONS, VIEWS } from '../actions.ts';
import { LIMITS } from '../limits/limits.ts';
import { button } from './answer-item.ts';
import { answerBlocks } from './answer-message.ts';
import { plain } from './plain.ts';

/** A page of answers as a window, with the way to its neighbours and to another search. */
export function resultsView(answer: Answer, offset: number): types.ModalView {
  const face = { action: ACTIONS.newSearch, text: 'Change the search', label: 'Change the search' };
  return {
    type: 'modal',
    callback_id: VIEWS.results,
    title: plain('Who said it', LIMITS.view.title),
    close: plain('Close', LIMITS.view.close),
    blocks: [
      ...answerBlocks(answer, { offset, thread: null, surface: 'modal' }),
      { type: 'actions', block_id: 'search-again', elements: button(face, answer.question) },
    ],
  };
}
