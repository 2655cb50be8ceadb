import { createHmac } from 'node:crypto';

/** The headers Slack signs a request with (docs.slack.dev, "Verifying requests from Slack"). `at`: milliseconds. */
export function signatureHeaders(signingSecret: string, body: string, at: number): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
}
