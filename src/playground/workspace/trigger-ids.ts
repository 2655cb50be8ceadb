import { randomBytes } from 'node:crypto';
import { forgetUntil, REMEMBERED_MS } from './forget-until.ts';

/** How long a trigger lives, in milliseconds (docs.slack.dev, "Handling user interaction"). */
const TRIGGER_LIFE_MS = 3000;

/** What became of a trigger that the bot wants to open a modal with; `user` is who gave it. */
export type Exchange =
  | { readonly ok: true; readonly user: string; readonly view: string | null }
  | { readonly ok: false; readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' };

interface Trigger {
  readonly user: string;
  readonly view: string | null;
  readonly issued: number;
  used: boolean;
}

/** Trigger ids: given with each interaction, good for three seconds and for one modal. */
export class TriggerIds {
  readonly #now: () => number;
  readonly #triggers = new Map<string, Trigger>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** `view`: the modal that the interaction came from, where it came from one. */
  issue(user: string, view: string | null = null): string {
    forgetUntil(this.#triggers, this.#now() - REMEMBERED_MS);
    const id = `${this.#now()}.${randomBytes(8).toString('hex')}`;
    this.#triggers.set(id, { user, view, issued: this.#now(), used: false });
    return id;
  }

  exchange(id: string): Exchange {
    const trigger = this.#triggers.get(id);
    if (!trigger) return { ok: false, error: 'invalid_trigger_id' };
    if (trigger.used) return { ok: false, error: 'exchanged_trigger_id' };
    if (this.#now() - trigger.issued > TRIGGER_LIFE_MS) return { ok: false, error: 'expired_trigger_id' };
    trigger.used = true;
    return { ok: true, user: trigger.user, view: trigger.view };
  }
}
