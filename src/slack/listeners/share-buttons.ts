import { ACTIONS } from '../actions.ts';
import { findItem, OUTDATED } from '../answering.ts';
import { decodeItem, decodeSharer } from '../parse/button-value.ts';
import { encodeShareMetadata, type ShareMode } from '../parse/share-metadata.ts';
import { noticeView } from '../render/context-view.ts';
import { shareView } from '../render/share-view.ts';
import { firstChoice, shareChoice } from '../share-choice.ts';
import type { Deps, Register } from './deps.ts';
import { onButton } from './on-button.ts';
import type { Press } from './pressed.ts';
import { updateView } from './update-view.ts';

/** Opens the window at once, then fills in what Slack has to be asked for (a `trigger_id` lives three seconds). */
async function openShare({ whosaid, log }: Deps, press: Press, mode: ShareMode): Promise<unknown> {
  const ref = decodeItem(press.value);
  const item = ref === null ? null : findItem(whosaid, ref);
  const draft = ref === null ? null : { mode, item: ref, channel: press.channel };
  const metadata = draft === null ? null : encodeShareMetadata(draft);
  if (item === null || draft === null || metadata === null) return press.open(noticeView('Share', OUTDATED));
  const first = firstChoice(draft);
  const { view } = await press.open(shareView(item, { mode, choice: first, metadata }));
  if (first.kind !== 'loading') return undefined;
  const choice = await shareChoice(press.client, draft, log);
  if (view?.id === undefined) return undefined;
  const filled = shareView(item, { mode, choice, metadata });
  return updateView(press.client, { id: view.id, hash: view.hash, view: filled }, log);
}

/** **Share here**, **Share to thread…** and, where nobody else reads, **Share…**: each shows first what will be posted. */
const registerOpening: Register = (app, deps) => {
  onButton(app, deps.log, ACTIONS.shareHere, (press) =>
    openShare(deps, press, press.channel === null ? 'channel' : 'here'),
  );
  onButton(app, deps.log, ACTIONS.shareThread, (press) => {
    const isRead = press.channel !== null && !press.channel.startsWith('D');
    return openShare(deps, press, isRead ? 'thread' : 'channel');
  });
};

/** **Remove** under a shared snippet, for the one who shared it alone. */
const registerRemove: Register = (app, { log }) => {
  onButton(app, log, ACTIONS.remove, ({ value, user, channel, message, client, tell }) => {
    const sharer = decodeSharer(value);
    if (sharer === null || channel === null || message === null) return tell(OUTDATED);
    if (sharer !== user) return tell('Only the one who shared this can remove it.');
    return client.chat.delete({ channel, ts: message });
  });
};

export const registerShareButtons: Register = (app, deps) => {
  registerOpening(app, deps);
  registerRemove(app, deps);
};
