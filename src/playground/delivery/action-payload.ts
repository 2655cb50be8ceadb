import { describeMessage } from '../api/describe.ts';
import { describeHome, describeView } from '../api/describe-view.ts';
import type { ElementState, StateValues } from '../protocol.ts';
import type { Message } from '../workspace/messages.ts';
import type { Surface } from '../workspace/surface.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { actionTs, channelReference, envelope, responseUrl } from './payload-parts.ts';

/** An element that somebody used, and what it then reports. */
export interface UsedElement {
  readonly blockId: string;
  readonly actionId: string;
  readonly state: ElementState;
}

/** The `block_actions` payload: an element was used on a surface; `values` is the state of all that stand there. */
export function actionPayload(
  workspace: Workspace,
  user: string,
  surface: Surface,
  { blockId, actionId, state }: UsedElement,
  values: StateValues,
): object {
  const action = { ...state, block_id: blockId, action_id: actionId, action_ts: actionTs(workspace) };
  return { type: 'block_actions', ...standing(workspace, user, surface, values), actions: [action] };
}

function standing(workspace: Workspace, user: string, surface: Surface, values: StateValues): object {
  if (surface.in === 'message') return inMessage(workspace, user, surface.message, values);
  const view =
    surface.in === 'modal'
      ? describeView(workspace, surface.modal, values)
      : describeHome(workspace, user, surface.home, values);
  return {
    ...envelope(workspace, user, surface.in === 'modal' ? surface.modal.id : null),
    container: { type: 'view', view_id: view['id'] },
    view,
  };
}

/** An ephemeral message's words are not repeated to the bot. */
function inMessage(workspace: Workspace, user: string, message: Message, values: StateValues): object {
  const { channel, ts, thread } = message;
  const isEphemeral = message.onlyFor !== null;
  return {
    ...envelope(workspace, user),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: isEphemeral,
      ...(thread && { thread_ts: thread }),
    },
    channel: channelReference(workspace, channel),
    ...(!isEphemeral && { message: describeMessage(workspace, message) }),
    state: { values },
    response_url: responseUrl(workspace, { user, channel, thread, original: ts }),
  };
}
