import { createHmac } from 'node:crypto';
import { afterEach } from 'vitest';
import type { Whosaid } from '../../../src/app/whosaid.ts';
import type { Correctors } from '../../../src/slack/correctors.ts';
import { createSlackApp } from '../../../src/slack/create-app.ts';
import type { OAuthSettings } from '../../../src/slack/install/oauth-settings.ts';
import { describe, type Log } from '../../../src/slack/log.ts';
import type { PromptApp } from '../../../src/slack/prompt-app.ts';
import { FakeSlack } from './fake-slack.ts';
import { fakeWhosaid } from './fake-whosaid.ts';

const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

/** A running bot on a loopback port, its stand-in for Slack, and what it logged. */
export interface Bot {
  readonly app: PromptApp;
  readonly slack: FakeSlack;
  readonly origin: string;
  readonly logged: string[];
  /** Stops it before the test ends. */
  stop(): Promise<void>;
  /** Sends as Slack does: JSON for events, a form for commands, `payload=…` for interactions. Signed unless told. */
  send(body: Sent, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

type Sent =
  | { readonly event: object }
  | { readonly command: Readonly<Record<string, string>> }
  | { readonly interaction: object };

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function encode(sent: Sent): { readonly type: string; readonly body: string } {
  if ('event' in sent) return { type: 'application/json', body: JSON.stringify(sent.event) };
  const form = 'command' in sent ? sent.command : { payload: JSON.stringify(sent.interaction) };
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(form).toString() };
}

export function sign(body: string, timestamp: string, secret: string = SIGNING_SECRET): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Another stand-in for Slack's Web API; `response_url`s stay with ours. */
type Elsewhere = { readonly apiUrl?: string } & ({ readonly botToken: string } | { readonly oauth: OAuthSettings });

/** Starts the real Bolt app; it is stopped after the test. */
export async function startBot(
  whosaid: Whosaid = fakeWhosaid(),
  elsewhere?: Elsewhere,
  correctors?: Correctors,
): Promise<Bot> {
  const slack = new FakeSlack();
  await slack.start();
  const logged: string[] = [];
  const at = (level: string) => (message: string, cause?: unknown) => {
    logged.push(`${level} ${message}${cause === undefined ? '' : `: ${describe(cause)}`}`);
  };
  const log: Log = { info: at('info'), warn: at('warn'), error: at('error') };
  const bot = createSlackApp(
    {
      mode: 'http',
      signingSecret: SIGNING_SECRET,
      port: 0,
      host: '127.0.0.1',
      apiUrl: slack.apiUrl,
      ...(elsewhere ?? { botToken: 'xoxb-1234-5678-abcdefgh' }),
    },
    whosaid,
    // A stand-in that is gone is called again and again: a test must not wait for that.
    { log, finishing: 5000, ...(correctors === undefined ? {} : { correctors }) },
  );
  const port = await bot.start();
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= bot.stop();
    return stopped;
  };
  stops.push(async () => {
    await stop();
    await slack.stop();
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    app: bot.app,
    slack,
    origin,
    logged,
    stop,
    send(sent, headers = {}) {
      const { type, body } = encode(sent);
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signed = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': sign(body, timestamp) };
      return fetch(`${origin}/slack/events`, {
        method: 'POST',
        headers: { 'content-type': type, connection: 'close', ...signed, ...headers },
        body,
      });
    },
  };
}
