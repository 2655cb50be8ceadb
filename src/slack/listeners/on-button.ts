import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Log } from '../log.ts';
import { readerOf } from '../recent-questions.ts';
import { noticeView } from '../render/context-view.ts';
import { notice } from '../render/message.ts';
import { withErrorPath } from './error-path.ts';
import { type Press, readPressed } from './pressed.ts';

/** Registers what a button does: acknowledged at once, and every failure told to the one who pressed. */
export function onButton(app: App, log: Log, action: string, work: (press: Press) => Promise<unknown>): void {
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: action }, async (args) => {
    await args.ack();
    const { client, context, respond } = args;
    const pressed = readPressed(args.body);
    const { surface, thread, triggerId, user } = pressed;
    const reader = readerOf(context, user);
    const open: Press['open'] = (view) =>
      surface === 'modal'
        ? client.views.push({ trigger_id: triggerId, view })
        : client.views.open({ trigger_id: triggerId, view });
    const tell: Press['tell'] = (sentence) => {
      // A trigger opens one window: where that one failed, a direct message is what is left.
      const write = () => client.chat.postMessage({ channel: user, ...notice(sentence) });
      if (surface !== 'message') return open(noticeView('whosaid', sentence)).catch(write);
      const place = thread === null ? {} : { thread_ts: thread };
      return respond({ response_type: 'ephemeral', replace_original: false, ...place, ...notice(sentence) });
    };
    await withErrorPath(action, log, tell, () => work({ ...pressed, reader, client, respond, open, tell }));
  });
}
