import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';

/** How many answers are made and sent at a time. */
const AT_ONCE = 20;

/** Runs work that Slack does not wait for. */
export type Later = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue for what comes after an acknowledgement. Requests that have arrived are acknowledged first: in a rush each has
 * three seconds, while its answer has thirty minutes. Not for windows: their `trigger_id` lives three seconds too.
 */
export function createLater(): Later {
  const limit = pLimit(AT_ONCE);
  return (work) =>
    limit(async () => {
      await setImmediate();
      return work();
    });
}
