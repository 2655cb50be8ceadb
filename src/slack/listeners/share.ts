import type { ViewSubmitAction, webApi } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { VIEWS } from '../actions.ts';
import { findItem, OUTDATED } from '../answering.ts';
import { parseComment, parseShareForm, type ShareTarget } from '../parse/share-form.ts';
import { decodeShareMetadata, type ShareMetadata } from '../parse/share-metadata.ts';
import { notice, QUIET } from '../render/message.ts';
import { shareResultView, shareView } from '../render/share-view.ts';
import { snippetMessage } from '../render/snippet-message.ts';
import { shareChoice } from '../share-choice.ts';
import { resolveTarget } from '../share-target.ts';
import { problemSentence } from '../slack-error.ts';
import type { Deps, Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';
import { updateView } from './update-view.ts';

const SHARED = 'Shared. The one who shared can take it back with “Remove” under it.';

/**
 * The submission of "Share": checked at once, posted after the acknowledgement, the outcome said in the window. What could not
 * be posted comes back as it was filled in, with the reason.
 */
export const registerShare: Register = (app, deps) => {
  app.view<ViewSubmitAction>(
    { callback_id: VIEWS.share, type: 'view_submission' },
    async ({ ack, body, view, client }) => {
      const metadata = decodeShareMetadata(view.private_metadata);
      if (metadata === null) return ack({ response_action: 'update', view: shareResultView('channel', OUTDATED) });
      const { mode } = metadata;
      const target = parseShareForm(view.state.values, metadata);
      if (target.kind === 'fault') {
        return ack({ response_action: 'errors', errors: { [target.field]: target.sentence } });
      }
      await ack({ response_action: 'update', view: shareResultView(mode, 'Sharing…') });
      const sharer = body.user.id;
      const show = (next: webApi.ViewsUpdateArguments['view']) =>
        updateView(client, { id: view.id, view: next }, deps.log);
      /** In the window or, where it was closed meanwhile, in a direct message. */
      const tell = async (sentence: string, next = shareResultView(mode, sentence)) =>
        (await show(next)) || client.chat.postMessage({ channel: sharer, ...notice(`Not shared. ${sentence}`) });
      await withErrorPath(VIEWS.share, deps.log, tell, async () => {
        const form = { metadata, target, comment: parseComment(view.state.values), sharer };
        const outcome = await share(deps, client, form);
        if (outcome.kind === 'shared') return show(shareResultView(mode, SHARED, outcome.link));
        if (outcome.kind === 'gone') return tell(OUTDATED);
        const choice = await shareChoice(client, metadata, deps.log);
        const draft = { mode, choice, metadata: view.private_metadata, comment: form.comment };
        return tell(outcome.sentence, shareView(outcome.item, { ...draft, problem: outcome.sentence }));
      });
    },
  );
};

interface Form {
  readonly metadata: ShareMetadata;
  readonly target: Exclude<ShareTarget, { kind: 'fault' }>;
  readonly comment: string;
  readonly sharer: string;
}

type Outcome =
  | { readonly kind: 'shared'; readonly link: string | null }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly item: AnswerItem; readonly sentence: string };

/** Posts the answer. Slack's refusal is an outcome: the sharer can choose another place. */
async function share(
  { whosaid, log }: Deps,
  client: webApi.WebClient,
  { metadata, target, comment, sharer }: Form,
): Promise<Outcome> {
  const item = findItem(whosaid, metadata.item);
  if (item === null) return { kind: 'gone' };
  try {
    const resolved = await resolveTarget(client, target, { channel: metadata.channel, user: sharer });
    if (resolved.kind === 'refused') return { kind: 'refused', item, sentence: resolved.sentence };
    const { channel, thread } = resolved;
    const place = thread === null ? { channel } : { channel, thread_ts: thread };
    const { ts } = await client.chat.postMessage({ ...place, ...snippetMessage(item, { sharer, comment }), ...QUIET });
    return { kind: 'shared', link: await permalink(client, channel, ts) };
  } catch (thrown) {
    log.error('an answer could not be shared', thrown);
    return { kind: 'refused', item, sentence: problemSentence(thrown) };
  }
}

/** The posted message's address; the message stands even where Slack gives none. */
async function permalink(client: webApi.WebClient, channel: string, ts: string | undefined): Promise<string | null> {
  if (ts === undefined) return null;
  try {
    return (await client.chat.getPermalink({ channel, message_ts: ts })).permalink ?? null;
  } catch {
    return null;
  }
}
