import { createServer, type IncomingHttpHeaders } from 'node:http';
import { Delivery } from '../../../src/playground/delivery/delivery.ts';
import { Payloads } from '../../../src/playground/delivery/payloads.ts';
import { slackLimits } from '../../../src/playground/limits.ts';
import { readManifest } from '../../../src/playground/manifest.ts';
import type { Deed, Outcome } from '../../../src/playground/protocol.ts';
import { listen, serve } from '../../../src/playground/server/server.ts';
import { createWorkspace } from '../../../src/playground/workspace/cast.ts';

export const INES = 'U0INES0001';
export const KIM = 'U0KIMHAAS3';
export const NEWSROOM = 'C0NEWSROOM';
export const POLICY = 'C0POLICY01';
export const LEGAL = 'G0LEGALDSK';
export const BOT = 'U0WHOSAID0';
export const SECRET = 'a-secret-for-this-test';
const TOKEN = 'xoxb-test';

const manifest = `
features:
  app_home: { home_tab_enabled: true }
  slash_commands: [{ command: /ask, description: Ask }]
  shortcuts:
    - { name: Look up, type: message, callback_id: look_up }
    - { name: Search, type: global, callback_id: search }
oauth_config:
  scopes:
    bot:
      [app_mentions:read, channels:history, channels:read, chat:write, commands, groups:history, im:history, im:write]
settings: { event_subscriptions: { bot_events: [app_mention, message.im, app_home_opened] } }
`;

/** A request that the bot got. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The stand-in without a page, driving a bot that only notes what it gets and answers as it is told. */
export async function startStandIn() {
  const received: Received[] = [];
  const script: { status: number; body: string }[] = [];
  const bot = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    const answer = script.shift() ?? { status: 200, body: '' };
    response.writeHead(answer.status);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  const address = bot.address();
  if (address === null || typeof address === 'string') throw new Error('The bot listens on no port.');

  const listening = await listen(0);
  if (!listening) throw new Error('No port is free.');
  const { server, port } = listening;
  const url = `http://localhost:${port}/`;
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const workspace = createWorkspace(url, now);
  const delivery = new Delivery({
    requestUrl: () => `http://127.0.0.1:${address.port}/`,
    signingSecret: SECRET,
    now,
    retryAfterMs: [0, 5, 5],
  });
  const { commands, shortcuts, scopes, ...rest } = readManifest(manifest);
  const api = { workspace, limits: slackLimits, scopes: new Set(scopes), botToken: TOKEN };
  const deeds = {
    ...api,
    delivery,
    payloads: new Payloads(workspace),
    manifest: { commands, shortcuts, scopes, ...rest },
  };
  serve(server, port, {
    api,
    deeds,
    installed: { commands, shortcuts, hasHome: true, examples: [] },
    files: new Map([['index.html', { type: 'text/html', body: Buffer.from('the page') }]]),
  });

  return {
    url,
    port,
    workspace,
    scopes: api.scopes,
    received,
    /** Milliseconds by which the stand-in's clock goes ahead. */
    clock,
    /** What the bot answers to the next requests. */
    answers(...next: { status: number; body: string }[]): void {
      script.push(...next);
    },
    /** Calls a Web API method as the bot's client does. */
    async api(method: string, args: Record<string, unknown> = {}, token = TOKEN): Promise<Record<string, unknown>> {
      const form = new URLSearchParams();
      for (const [name, value] of Object.entries(args)) {
        form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
      }
      const response = await fetch(`${url}api/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: form,
      });
      return JSON.parse(await response.text());
    },
    async respond(address: string, body: unknown): Promise<{ status: number; body: unknown }> {
      const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
      return { status: response.status, body: await response.json() };
    },
    /** Does something as the page does. */
    async deed(user: string, deed: Deed): Promise<Outcome> {
      const response = await fetch(`${url}deed`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url.slice(0, -1) },
        body: JSON.stringify({ user, deed }),
      });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return JSON.parse(await response.text());
    },
    /** The last payload of an interaction, or the last command's fields. */
    last(): Record<string, unknown> {
      const fields = new URLSearchParams(received.at(-1)?.body);
      const payload = fields.get('payload');
      return payload ? JSON.parse(payload) : Object.fromEntries(fields);
    },
    async close(): Promise<void> {
      delivery.close();
      server.closeAllConnections();
      bot.closeAllConnections();
      await Promise.all([server, bot].map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;
