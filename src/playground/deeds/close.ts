import { closedPayload } from '../delivery/view-payloads.ts';
import type { Deed, Outcome } from '../protocol.ts';
import { ownModal } from '../workspace/surface.ts';
import { type DeedContext, done } from './context.ts';

/** Somebody closed a modal: the bot hears of it where the modal asks for that. */
export async function close(
  context: DeedContext,
  user: string,
  deed: Extract<Deed, { do: 'close' }>,
): Promise<Outcome> {
  const { workspace, delivery } = context;
  const modal = ownModal(workspace, user, deed.view);
  if (!modal) return done;
  const notices = modal.notify_on_close ? closedPayload(workspace, modal, Boolean(modal.clear_on_close)) : null;
  if (modal.clear_on_close) workspace.modals.clear(user);
  else workspace.modals.close(modal.id);
  workspace.changed();
  if (notices) await delivery.interaction(notices);
  return done;
}
