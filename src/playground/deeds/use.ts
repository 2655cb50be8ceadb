import type { UsedElement } from '../delivery/payloads.ts';
import type { Deed, ElementState, Outcome } from '../protocol.ts';
import { type DeedContext, done, failed, notDelivered } from './context.ts';
import { findElement, type PlacedElement } from './find-element.ts';
import { surfaceAt } from './surface.ts';

type Use = Extract<Deed, { do: 'use' }>;

/** Somebody pressed a button or chose something. */
export async function use(context: DeedContext, user: string, deed: Use): Promise<Outcome> {
  const surface = surfaceAt(context.workspace, user, deed.place);
  const element = surface && findElement(surface.blocks, deed.blockId, deed.actionId);
  if (!element) return failed('That is no longer there', 'The message or form has changed. Look again.');
  const used = { blockId: deed.blockId, actionId: deed.actionId, state: stateOf(element, deed.state) };
  const delivered = await context.delivery.interaction(payload(context, user, surface, used, deed));
  return delivered.ok ? done : { ok: false, notice: notDelivered('This', delivered) };
}

function payload(
  { payloads }: DeedContext,
  user: string,
  surface: NonNullable<ReturnType<typeof surfaceAt>>,
  used: UsedElement,
  { values }: Use,
): object {
  if (surface.in === 'message') return payloads.messageAction(user, surface.message, used, values);
  if (surface.in === 'modal') return payloads.modalAction(user, surface.modal, used, values);
  return payloads.homeAction(user, used, values);
}

/** A button's value is what the bot gave it; other elements report what was chosen. */
function stateOf(element: PlacedElement, chosen: ElementState): ElementState {
  if (element.type !== 'button') return { ...chosen, type: element.type };
  const value = element['value'];
  return typeof value === 'string' ? { type: 'button', value } : { type: 'button' };
}
