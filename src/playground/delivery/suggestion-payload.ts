import { describeView } from '../api/describe-view.ts';
import type { Surface } from '../workspace/surface.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { channelReference, envelope } from './payload-parts.ts';

/** The bot is asked for options to offer while somebody types `query`. */
export function suggestionPayload(
  workspace: Workspace,
  user: string,
  surface: Surface,
  { blockId, actionId, query }: { readonly blockId: string; readonly actionId: string; readonly query: string },
): object {
  const { trigger_id, ...rest } = envelope(workspace, user);
  const modal = surface.in === 'modal' ? surface.modal : null;
  return {
    type: 'block_suggestion',
    ...rest,
    container: modal ? { type: 'view', view_id: modal.id } : { type: surface.in },
    ...(modal && { view: describeView(workspace, modal) }),
    ...(surface.in === 'message' && { channel: channelReference(workspace, surface.message.channel) }),
    block_id: blockId,
    action_id: actionId,
    value: query,
  };
}
