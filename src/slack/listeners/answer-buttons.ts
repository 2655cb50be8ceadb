import { ACTIONS } from '../actions.ts';
import { answerPage, findItem, OUTDATED, reply } from '../answering.ts';
import { decodeAround, decodeItem, decodePage, decodePlace, type PlaceRef, printOf } from '../parse/button-value.ts';
import { AROUND, contextView, noticeView } from '../render/context-view.ts';
import { QUIET } from '../render/message.ts';
import { resultsView } from '../render/results-view.ts';
import { sourcesView } from '../render/sources-view.ts';
import type { Register } from './deps.ts';
import { onButton } from './on-button.ts';
import type { Press } from './pressed.ts';

/** **In context**: a window with the paragraphs around. `trigger_id` lives three seconds, so nothing is awaited before. */
const registerContext: Register = (app, { whosaid, log }) => {
  const viewOf = (place: PlaceRef | null, around: number) => {
    const context = place === null ? null : whosaid.context(place, around);
    // Where the document has changed since, other words may stand at the place.
    const isOther = context === null || (place?.print && printOf(context.citation.excerpt) !== place.print);
    return isOther ? noticeView('In context', OUTDATED) : contextView(context, around);
  };
  onButton(app, log, ACTIONS.context, ({ value, open }) => open(viewOf(decodePlace(value), AROUND.first)));
  const turn = ({ value, client, viewId, open }: Press) => {
    const ref = decodeAround(value);
    const view = viewOf(ref, Math.min(ref?.around ?? AROUND.first, AROUND.most));
    return viewId === null ? open(view) : client.views.update({ view_id: viewId, view });
  };
  for (const action of [ACTIONS.widen, ACTIONS.previous, ACTIONS.next]) onButton(app, log, action, turn);
};

/** **3 sources**: a window with every place where the words stand, what differs, and the answer as text to copy. */
const registerSources: Register = (app, { whosaid, correctors, log }) => {
  onButton(app, log, ACTIONS.sources, ({ value, user, open }) => {
    const ref = decodeItem(value);
    const item = ref === null ? null : findItem(whosaid, ref);
    return open(
      item === null
        ? noticeView('Sources', OUTDATED)
        : sourcesView(item, correctors.allow(user) ? (value ?? null) : null),
    );
  });
};

/**
 * **More** and **Back**. Under a message the next answers come below the ones shown, for the one who pressed alone;
 * a window turns its page.
 */
const registerPaging: Register = (app, { whosaid, correctors, log }) => {
  const turn = async ({ value, user, client, respond, tell, surface, viewId }: Press): Promise<unknown> => {
    const ref = decodePage(value);
    if (ref === null) return tell(OUTDATED);
    const { question, offset, thread } = ref;
    if (surface === 'modal' && viewId !== null) {
      return client.views.update({ view_id: viewId, view: resultsView(answerPage(whosaid, question, offset), offset) });
    }
    const message = reply(
      whosaid,
      { kind: 'question', question },
      {
        offset,
        thread,
        surface: 'private',
        mayCorrect: correctors.allow(user),
      },
    );
    const place = thread === null ? {} : { thread_ts: thread };
    return respond({ response_type: 'ephemeral', replace_original: false, ...place, ...message, ...QUIET });
  };
  onButton(app, log, ACTIONS.more, turn);
  onButton(app, log, ACTIONS.back, turn);
};

export const registerAnswerButtons: Register = (app, deps) => {
  registerContext(app, deps);
  registerSources(app, deps);
  registerPaging(app, deps);
};
