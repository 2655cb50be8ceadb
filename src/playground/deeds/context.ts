import type { ApiContext } from '../api/method.ts';
import type { Delivery, Undelivered } from '../delivery/delivery.ts';
import { eventPayload } from '../delivery/event-payload.ts';
import type { Manifest } from '../manifest.ts';
import type { Notice, Outcome } from '../protocol.ts';

/** What deeds work on. */
export interface DeedContext extends ApiContext {
  readonly delivery: Delivery;
  readonly manifest: Manifest;
}

export const done: Outcome = { ok: true };

export const failed = (title: string, detail: string): Outcome => ({ ok: false, notice: { title, detail } });

/** What somebody sees when the bot did not acknowledge. */
export const notDelivered = (what: string, { error, reason }: Undelivered): Notice => ({
  title: `${what} failed with the error “${error}”`,
  detail: reason,
});

/** Sends an event to the bot, where its manifest asks for such events; does not wait for it. */
export function emit(context: DeedContext, subscription: string, event: Readonly<Record<string, unknown>>): void {
  if (!context.manifest.events.has(subscription)) return;
  void context.delivery.event(eventPayload(context.workspace, event), (refusal) =>
    context.workspace.notify(notDelivered(`The event “${subscription}”`, refusal)),
  );
}
