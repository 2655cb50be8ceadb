import { globalShortcutPayload, messageShortcutPayload } from '../delivery/shortcut-payloads.ts';
import type { Deed, Outcome } from '../protocol.ts';
import { visibleMessage } from '../workspace/surface.ts';
import { type DeedContext, done, failed, notDelivered } from './context.ts';

/** Somebody chose a shortcut. Slack offers none on ephemeral messages. */
export async function shortcut(
  context: DeedContext,
  user: string,
  deed: Extract<Deed, { do: 'shortcut' }>,
): Promise<Outcome> {
  const { workspace, delivery, manifest } = context;
  const type = deed.message ? 'message' : 'global';
  const known = manifest.shortcuts.find((each) => each.callbackId === deed.callbackId && each.type === type);
  if (!known) return failed('No such shortcut', `The manifest declares no ${type} shortcut “${deed.callbackId}”.`);
  const message = deed.message && visibleMessage(workspace, user, deed.message.channel, deed.message.ts);
  if (deed.message && (!message || message.onlyFor !== null)) {
    return failed('Shortcuts need a message that everybody sees', 'Slack offers none on private ones.');
  }
  const payload = message
    ? messageShortcutPayload(workspace, user, deed.callbackId, message)
    : globalShortcutPayload(workspace, user, deed.callbackId);
  const delivered = await delivery.interaction(payload);
  return delivered.ok ? done : { ok: false, notice: notDelivered(known.name, delivered) };
}
