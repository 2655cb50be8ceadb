import { AuthorizationError, type CodedError, type RespondArguments } from '@slack/bolt';
import type { Log } from './log.ts';
import { notice } from './render/message.ts';
import { problemSentence } from './slack-error.ts';

const NOT_INSTALLED =
  'I am no longer installed in this workspace, or what I kept of it cannot be read. Whoever manages apps here can install me again.';

interface Failed {
  readonly error: CodedError;
  readonly body: unknown;
}

const responseUrl = (body: unknown): string | null => {
  if (typeof body !== 'object' || body === null || !('response_url' in body)) return null;
  return typeof body.response_url === 'string' && body.response_url !== '' ? body.response_url : null;
};

/**
 * What failed before any listener was reached, so that none could tell the user: a workspace that is not known, for the most
 * part. There is no token then, but a `response_url` needs none.
 */
export function tellUnheard(log: Log, fetch: typeof globalThis.fetch): (failed: Failed) => Promise<void> {
  return async ({ error, body }) => {
    log.error('A request from Slack failed', error);
    const url = responseUrl(body);
    if (url === null) return;
    const sentence = error instanceof AuthorizationError ? NOT_INSTALLED : problemSentence(error);
    const message: RespondArguments = { response_type: 'ephemeral', replace_original: false, ...notice(sentence) };
    try {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) });
      if (!response.ok) log.error(`The user could not be told: Slack answered ${response.status}`);
    } catch (silenced) {
      log.error('The user could not be told', silenced);
    }
  };
}
