import { setTimeout } from 'node:timers/promises';

type Fetch = typeof globalThis.fetch;

/** How often a message is tried, and how many seconds it may be told to wait at a time. A `response_url` lives thirty minutes. */
const TRIES = 4;
const LONGEST_WAIT = 300;

/**
 * A `fetch` that waits for as long as Slack says where it is asked to slow down. Slack's client does this by itself for the Web API,
 * Bolt does not for `response_url`s: an answer would be lost. What was refused was not taken, so nothing is said twice.
 *
 * @param isOwn Addresses that somebody else waits for.
 */
export function patientFetch(isOwn: (url: string) => boolean, fetch: Fetch = globalThis.fetch): Fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    for (let left = TRIES; ; left -= 1) {
      const response = await fetch(input, init);
      const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
      if (response.status !== 429 || isOwn(url) || left <= 1 || !(wait >= 0 && wait <= LONGEST_WAIT)) return response;
      await response.body?.cancel();
      await setTimeout(wait * 1000);
    }
  };
}
