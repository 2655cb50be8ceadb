import type { Whosaid } from '../../app/whosaid.ts';
import { ACTIONS } from '../actions.ts';
import { answerPage, latestDeadlines, tooLong } from '../answering.ts';
import { parseAsked } from '../parse/question-text.ts';
import { readerOf } from '../recent-questions.ts';
import { noticeView } from '../render/context-view.ts';
import { homeView } from '../render/home-view.ts';
import { notice } from '../render/message.ts';
import { resultsView } from '../render/results-view.ts';
import { searchView } from '../render/search-view.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';
import { onButton } from './on-button.ts';
import type { Press } from './pressed.ts';

const DEADLINES = 3;

/** Draws the Home tab each time that somebody opens it. */
const registerOpened: Register = (app, { whosaid, recent, log }) => {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'home') return;
    const { user } = event;
    const tell = (sentence: string) => client.chat.postMessage({ channel: user, ...notice(sentence) });
    await withErrorPath('app_home_opened', log, tell, () => {
      const content = {
        summary: whosaid.summary(),
        ingested: whosaid.lastIngested(),
        examples: whosaid.examples(),
        deadlines: latestDeadlines(whosaid, DEADLINES),
        recent: recent.of(readerOf(context, user)),
      };
      return client.views.publish({ user_id: user, view: homeView(content) });
    });
  });
};

/** A question as a window with its answers, or why it cannot be asked. */
function askedView(whosaid: Whosaid, text: string) {
  const asked = parseAsked(text);
  if (asked.kind === 'help') return noticeView('whosaid', 'Type a question first.');
  if (asked.kind === 'too-long') return noticeView('whosaid', tooLong(asked.length));
  return resultsView(answerPage(whosaid, asked.question, 0), 0);
}

/** The Home tab's box and buttons; their answers come in a window. */
const registerAsk: Register = (app, { whosaid, recent, log }) => {
  const ask = ({ value = '', reader, open }: Press): Promise<unknown> => {
    const view = askedView(whosaid, value);
    recent.note(reader, parseAsked(value));
    return open(view);
  };
  onButton(app, log, ACTIONS.askBox, ask);
  for (const action of [ACTIONS.askThis, ACTIONS.profileAll, ACTIONS.profileTimeline, ACTIONS.profileQuoted])
    onButton(app, log, action, ask);
  onButton(app, log, ACTIONS.openSearch, ({ open }) => open(searchView()));
};

export const registerHome: Register = (app, deps) => {
  registerOpened(app, deps);
  registerAsk(app, deps);
};
