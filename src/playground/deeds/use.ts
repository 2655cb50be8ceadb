import { actionPayload } from '../delivery/action-payload.ts';
import type { Deed, ElementState, Outcome } from '../protocol.ts';
import { surfaceAt } from '../workspace/surface.ts';
import { type DeedContext, done, failed, notDelivered } from './context.ts';
import { findElement, type PlacedElement } from './find-element.ts';

type Use = Extract<Deed, { do: 'use' }>;

/** Somebody pressed a button or chose something. */
export async function use(context: DeedContext, user: string, deed: Use): Promise<Outcome> {
  const surface = surfaceAt(context.workspace, user, deed.place);
  const element = surface && findElement(surface.blocks, deed.blockId, deed.actionId);
  if (!element) return failed('That is no longer there', 'The message or form has changed. Look again.');
  const used = { blockId: deed.blockId, actionId: deed.actionId, state: stateOf(element, deed.state) };
  const delivered = await context.delivery.interaction(
    actionPayload(context.workspace, user, surface, used, deed.values),
  );
  return delivered.ok ? done : { ok: false, notice: notDelivered('This', delivered) };
}

/** A button's value is what the bot gave it; other elements report what was chosen. */
function stateOf(element: PlacedElement, chosen: ElementState): ElementState {
  if (element.type !== 'button') return { ...chosen, type: element.type };
  const value = element['value'];
  return typeof value === 'string' ? { type: 'button', value } : { type: 'button' };
}
