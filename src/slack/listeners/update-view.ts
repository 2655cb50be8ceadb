import type { webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import { slackErrorCode } from '../slack-error.ts';

/** An open window and what it shall show; with `hash`, only if nothing has changed it since. */
interface Update {
  readonly id: string;
  readonly hash?: string | undefined;
  readonly view: webApi.ViewsUpdateArguments['view'];
}

/** What Slack says of a window that its user has closed or submitted meanwhile, which is no failure. */
const GONE = new Set(['not_found', 'hash_conflict']);

/** Replaces what an open window shows; `false` where it could not, which the log tells. */
export async function updateView(client: webApi.WebClient, { id, hash, view }: Update, log: Log): Promise<boolean> {
  try {
    await client.views.update({ view_id: id, view, ...(hash === undefined ? {} : { hash }) });
    return true;
  } catch (thrown) {
    const isGone = GONE.has(slackErrorCode(thrown) ?? '');
    if (isGone) log.info('a window was gone before it could be filled in', thrown);
    else log.error('a window could not be filled in', thrown);
    return false;
  }
}
