import type { GlobalShortcut, ViewSubmitAction } from '@slack/bolt';
import { ACTIONS, FIELDS, SHORTCUTS, VIEWS } from '../actions.ts';
import { answerPage, tooLong } from '../answering.ts';
import { parseSearchForm } from '../parse/search-form.ts';
import { readerOf } from '../recent-questions.ts';
import { noticeView } from '../render/context-view.ts';
import { notice } from '../render/message.ts';
import { resultsView } from '../render/results-view.ts';
import { searchView } from '../render/search-view.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';
import { onButton } from './on-button.ts';

/** The shortcut that opens the search from anywhere. */
const registerShortcut: Register = (app, { log }) => {
  app.shortcut<GlobalShortcut>(
    { callback_id: SHORTCUTS.search, type: 'shortcut' },
    async ({ ack, shortcut, client }) => {
      await ack();
      const tell = (sentence: string) => client.chat.postMessage({ channel: shortcut.user.id, ...notice(sentence) });
      await withErrorPath(SHORTCUTS.search, log, tell, () =>
        client.views.open({ trigger_id: shortcut.trigger_id, view: searchView() }),
      );
    },
  );
};

/** The search's submission: its window turns into the answers. Asking takes milliseconds, so they come with the acknowledgement. */
const registerSubmit: Register = (app, { whosaid, recent, log }) => {
  app.view<ViewSubmitAction>(
    { callback_id: VIEWS.search, type: 'view_submission' },
    async ({ ack, body, context, view }) => {
      const asked = parseSearchForm(view.state.values);
      if (asked.kind !== 'question') {
        const sentence = asked.kind === 'help' ? 'Fill in at least one field.' : tooLong(asked.length);
        return ack({ response_action: 'errors', errors: { [FIELDS.words.block]: sentence } });
      }
      recent.note(readerOf(context, body.user.id), asked);
      const tell = (sentence: string) => ack({ response_action: 'update', view: noticeView('whosaid', sentence) });
      return withErrorPath(VIEWS.search, log, tell, () =>
        ack({ response_action: 'update', view: resultsView(answerPage(whosaid, asked.question, 0), 0) }),
      );
    },
  );
};

/** **Change the search**: back from the answers to the fields, with the question in the first one. */
const registerAgain: Register = (app, { log }) => {
  onButton(app, log, ACTIONS.newSearch, async ({ value, client, viewId, open }) => {
    const view = searchView(value ?? '');
    return viewId === null ? open(view) : client.views.update({ view_id: viewId, view });
  });
};

export const registerSearch: Register = (app, deps) => {
  registerShortcut(app, deps);
  registerSubmit(app, deps);
  registerAgain(app, deps);
};
