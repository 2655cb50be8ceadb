import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

/** How many names are remembered. Slack repeats an event within five minutes; these last far longer. */
const REMEMBERED = 20_000;

/** Says of each name whether it comes for the first time, remembering the latest ones. */
export function createOnce(capacity: number = REMEMBERED): (name: string) => boolean {
  const seen = new Set<string>();
  return (name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    const [oldest] = seen;
    if (seen.size > capacity && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The names of an event: its own, and that of the message it tells of, so that an edit is not answered twice. */
export function eventNames(body: unknown): string[] {
  if (!isRecord(body) || typeof body['event_id'] !== 'string') return [];
  const { event } = body;
  if (!isRecord(event) || typeof event['channel'] !== 'string' || typeof event['ts'] !== 'string') {
    return [body['event_id']];
  }
  return [body['event_id'], `${event['type']} ${event['channel']} ${event['ts']}`];
}

/** Drops events that Slack sends again because it did not hear of the first in time, in either mode. */
export function dropRepeats(isFirst: (name: string) => boolean = createOnce()): Middleware<AnyMiddlewareArgs> {
  return async ({ body, next }) => {
    const fresh = eventNames(body).map(isFirst);
    if (fresh.every(Boolean)) await next();
  };
}
