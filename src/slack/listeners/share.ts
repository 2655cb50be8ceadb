import type { ViewSubmitAction, webApi } from '@slack/bolt';
import { ACTIONS, VIEWS } from '../actions.ts';
import { findItem, OUTDATED } from '../answering.ts';
import type { Log } from '../log.ts';
import { decodeItem } from '../parse/button-value.ts';
import { parseShareForm } from '../parse/share-form.ts';
import { decodeShareMetadata, encodeShareMetadata } from '../parse/share-metadata.ts';
import { recentThreads } from '../recent-threads.ts';
import { noticeView } from '../render/context-view.ts';
import { QUIET } from '../render/message.ts';
import { type Choice, shareResultView, shareView } from '../render/share-view.ts';
import { snippetMessage } from '../render/snippet-message.ts';
import { resolveTarget } from '../share-target.ts';
import { problemSentence } from '../slack-error.ts';
import type { Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';
import { onButton } from './on-button.ts';

/** **Share to thread…**: opens the window at once, then fills in the recent threads (a `trigger_id` lives three seconds). */
const registerOpen: Register = (app, { log }) => {
  onButton(app, log, ACTIONS.shareThread, async ({ value, channel, client, open }) => {
    const item = decodeItem(value);
    const metadata = item === null ? null : encodeShareMetadata({ item, channel });
    if (metadata === null) return open(noticeView('Share', OUTDATED));
    // Nobody else reads a direct message: from there, a channel is picked.
    if (channel === null || channel.startsWith('D')) return open(shareView({ kind: 'conversations' }, metadata));
    const opened = await open(shareView({ kind: 'loading' }, metadata));
    return fillIn(client, opened.view, shareView(await choiceOf(client, channel, log), metadata), log);
  });
};

async function choiceOf(client: webApi.WebClient, channel: string, log: Log): Promise<Choice> {
  try {
    return { kind: 'threads', threads: await recentThreads(client, channel) };
  } catch (thrown) {
    log.warn(`recent threads of ${channel} could not be listed`, thrown);
    return { kind: 'unavailable', why: `No recent threads to pick from. ${problemSentence(thrown)}` };
  }
}

type Opened = { readonly id?: string; readonly hash?: string } | undefined;

/** Replaces an open window. That its user has closed or submitted it meanwhile is no failure. */
async function fillIn(
  client: webApi.WebClient,
  opened: Opened,
  view: webApi.ViewsUpdateArguments['view'],
  log: Log,
): Promise<void> {
  if (opened?.id === undefined) return;
  try {
    await client.views.update({
      view_id: opened.id,
      view,
      ...(opened.hash === undefined ? {} : { hash: opened.hash }),
    });
  } catch (thrown) {
    log.info('a window was gone before it could be filled in', thrown);
  }
}

/** The window's submission: checked at once, posted after the acknowledgement, the outcome said in the window. */
const registerSubmit: Register = (app, { whosaid, log }) => {
  app.view<ViewSubmitAction>(VIEWS.shareThread, async ({ ack, body, view, client }) => {
    const target = parseShareForm(view.state.values);
    if (target.kind === 'fault') {
      return ack({ response_action: 'errors', errors: { [target.field]: target.sentence } });
    }
    await ack({ response_action: 'update', view: shareResultView('Sharing…') });
    const show = (sentence: string, link?: string) =>
      client.views.update({ view_id: view.id, view: shareResultView(sentence, link) });
    await withErrorPath(VIEWS.shareThread, log, show, async () => {
      const metadata = decodeShareMetadata(view.private_metadata);
      const item = metadata === null ? null : findItem(whosaid, metadata.item);
      if (metadata === null || item === null) return show(OUTDATED);
      const resolved = await resolveTarget(client, target, { channel: metadata.channel, user: body.user.id });
      if (resolved.kind === 'refused') return show(resolved.sentence);
      const { channel, thread } = resolved;
      const message = snippetMessage(item, body.user.id);
      const place = thread === null ? { channel } : { channel, thread_ts: thread };
      const { ts } = await client.chat.postMessage({ ...place, ...message, ...QUIET });
      return show('Shared.', await permalink(client, channel, ts));
    });
  });
};

/** The posted message's address; the message stands even where Slack gives none. */
async function permalink(
  client: webApi.WebClient,
  channel: string,
  ts: string | undefined,
): Promise<string | undefined> {
  if (ts === undefined) return undefined;
  try {
    return (await client.chat.getPermalink({ channel, message_ts: ts })).permalink;
  } catch {
    return undefined;
  }
}

export const registerShare: Register = (app, deps) => {
  registerOpen(app, deps);
  registerSubmit(app, deps);
};
