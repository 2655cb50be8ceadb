import type { BlockAction, ButtonAction } from '@slack/bolt';
import { ACTIONS } from '../actions.ts';
import { findItem, OUTDATED, reply } from '../answering.ts';
import { decodeItem, decodePage, decodePlace } from '../parse/button-value.ts';
import { contextView, noticeView } from '../render/context-view.ts';
import { QUIET } from '../render/message.ts';
import { snippetMessage } from '../render/snippet-message.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';
import { readPressed, tellBelow } from './pressed.ts';

/** **In context**: a window with the paragraphs around. `trigger_id` lives three seconds, so nothing is awaited before. */
const registerContext: Register = (app, { whosaid, log }) => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.context, async ({ ack, body, client, respond }) => {
    await ack();
    const { value, triggerId, thread } = readPressed(body);
    await withErrorPath(ACTIONS.context, log, tellBelow(respond, thread), async () => {
      const place = decodePlace(value);
      const context = place === null ? null : whosaid.context(place);
      const view = context === null ? noticeView('In context', OUTDATED) : contextView(context);
      await client.views.open({ trigger_id: triggerId, view });
    });
  });
};

/** **More**: the next answers below the ones shown, to the one who pressed alone. */
const registerMore: Register = (app, { whosaid, log }) => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.more, async ({ ack, body, respond }) => {
    await ack();
    const { value, thread: stands } = readPressed(body);
    await withErrorPath(ACTIONS.more, log, tellBelow(respond, stands), async () => {
      const ref = decodePage(value);
      if (ref === null) return tellBelow(respond, stands)(OUTDATED);
      const { question, offset, thread } = ref;
      const message = reply(whosaid, { kind: 'question', question }, { offset, thread, isPublic: false });
      const place = thread === null ? {} : { thread_ts: thread };
      return respond({ response_type: 'ephemeral', replace_original: false, ...place, ...message, ...QUIET });
    });
  });
};

/** **Share here**: posts the answer, with its citation and who shared it, where the button stands. */
const registerShareHere: Register = (app, { whosaid, log }) => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.shareHere, async ({ ack, body, client, respond }) => {
    await ack();
    const { value, user, channel, thread: stands } = readPressed(body);
    const tell = tellBelow(respond, stands);
    await withErrorPath(ACTIONS.shareHere, log, tell, async () => {
      const ref = decodeItem(value);
      const item = ref === null ? null : findItem(whosaid, ref);
      if (ref === null || item === null || channel === null) return tell(OUTDATED);
      const place = ref.thread === null ? {} : { thread_ts: ref.thread };
      return client.chat.postMessage({ channel, ...place, ...snippetMessage(item, user), ...QUIET });
    });
  });
};

export const registerAnswerButtons: Register = (app, deps) => {
  registerContext(app, deps);
  registerMore(app, deps);
  registerShareHere(app, deps);
};
