import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';

/** How many answers are made and sent at a time. */
const AT_ONCE = 20;

/** Milliseconds that work is held back for others' acknowledgements at most: a stream of requests that never ends must not stop it. */
const HELD_BACK = 2000;

/** Runs work that Slack does not wait for. */
export type Later = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * What comes after acknowledgements. In a rush each request has three seconds to be acknowledged in, while its answer has thirty
 * minutes: so answers wait until a turn of the event loop has brought no new request, and begin one a turn, so that a request
 * which arrives meanwhile is acknowledged before the next one begins.
 */
export class Rush {
  #arrived = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** A request is there. */
  arrived(): void {
    this.#arrived += 1;
  }

  /** Resolves when no request came in the last turn; for one caller a turn, in the order in which they called. */
  quiet(): Promise<void> {
    const began = performance.now();
    const turn = this.#turn.then(async () => {
      for (let before = -1; before !== this.#arrived && performance.now() - began < HELD_BACK; ) {
        before = this.#arrived;
        await setImmediate();
      }
    });
    this.#turn = turn;
    return turn;
  }
}

/** A queue for answers. Not for windows: their `trigger_id` lives three seconds too. */
export function createLater(rush = new Rush()): Later {
  const limit = pLimit(AT_ONCE);
  return (work) =>
    limit(async () => {
      await rush.quiet();
      return work();
    });
}
