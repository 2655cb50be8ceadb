import { describeMessage } from '../api/describe.ts';
import type { Message } from '../workspace/messages.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { actionTs, channelReference, envelope, responseUrl } from './payload-parts.ts';

/** A shortcut that stands on no message. */
export function globalShortcutPayload(workspace: Workspace, user: string, callbackId: string): object {
  return {
    type: 'shortcut',
    ...envelope(workspace, user),
    callback_id: callbackId,
    action_ts: actionTs(workspace),
  };
}

/** A shortcut chosen in a message's menu. */
export function messageShortcutPayload(
  workspace: Workspace,
  user: string,
  callbackId: string,
  message: Message,
): object {
  const { channel, ts, thread } = message;
  return {
    type: 'message_action',
    ...envelope(workspace, user),
    callback_id: callbackId,
    action_ts: actionTs(workspace),
    message_ts: ts,
    channel: channelReference(workspace, channel),
    message: describeMessage(workspace, message),
    response_url: responseUrl(workspace, { user, channel, thread, original: null }),
  };
}
