import { setTimeout } from 'node:timers/promises';
import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import type { Rush } from './after-acknowledging.ts';

/** Requests whose acknowledgement says no more than that they came; the other kinds take their reply with it. */
const PLAIN = new Set(['event_callback', 'block_actions', 'message_action', 'shortcut', 'view_closed']);

/** Of those the ones that nobody waits for with a `trigger_id`, which would expire. */
const MAY_WAIT = new Set(['event_callback']);

const isCommand = (body: ReceiverEvent['body']): boolean => typeof body['command'] === 'string';

/**
 * Bolt's app, acknowledging in both modes before anything else is done: Bolt itself looks for the installation and runs through all
 * listeners first, which in a rush takes longer than Slack waits. It also knows what is under way, so that it can be let finish.
 */
export class PromptApp extends App {
  readonly #rush: Rush;
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: AppOptions, rush: Rush) {
    super(options);
    this.#rush = rush;
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    this.#rush.arrived();
    const work = this.#process(event).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    return work;
  }

  async #process(event: ReceiverEvent): Promise<void> {
    const { body } = event;
    const isPlain = isCommand(body) || PLAIN.has(body['type']);
    if (!isPlain) return super.processEvent(event);
    await event.ack();
    if (isCommand(body) || MAY_WAIT.has(body['type'])) await this.#rush.quiet();
    return super.processEvent({ ...event, ack: async () => {} });
  }

  /** Waits until all that was acknowledged is done, this many milliseconds at most. @returns what is left undone. */
  async settle(most: number): Promise<number> {
    const done = async (): Promise<void> => {
      while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
    };
    const stop = new AbortController();
    await Promise.race([done(), setTimeout(most, undefined, { signal: stop.signal }).catch(() => {})]);
    stop.abort();
    return this.#underWay.size;
  }
}
