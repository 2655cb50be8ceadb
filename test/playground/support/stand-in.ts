import { Delivery } from '../../../src/playground/delivery/delivery.ts';
import { slackLimits } from '../../../src/playground/limits.ts';
import { readManifest } from '../../../src/playground/manifest.ts';
import type { Deed, Outcome } from '../../../src/playground/protocol.ts';
import { listen, serve } from '../../../src/playground/server/server.ts';
import { createWorkspace } from '../../../src/playground/workspace/cast.ts';
import { snapshotFor } from '../../../src/playground/workspace/snapshot.ts';
import { closeServer, startRecordingBot } from './recording-bot.ts';

export const INES = 'U0INES0001';
export const KIM = 'U0KIMHAAS3';
export const NEWSROOM = 'C0NEWSROOM';
export const POLICY = 'C0POLICY01';
export const LEGAL = 'G0LEGALDSK';
export const BOT = 'U0WHOSAID0';
export const SECRET = 'a-secret-for-this-test';
const TOKEN = 'xoxb-test';

/** The smallest modal, and a button. */
export const modal = { type: 'modal', title: { type: 'plain_text', text: 'One' }, blocks: [{ type: 'divider' }] };
export const button = {
  type: 'button',
  action_id: 'press',
  value: 'kept',
  text: { type: 'plain_text', text: 'Press' },
};

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

/** The stand-in without a page, driving a bot that only notes what it gets and answers as it is told. */
export async function startStandIn() {
  const bot = await startRecordingBot();
  const listening = await listen(0);
  if (!listening) throw new Error('No port is free.');
  const { server, port } = listening;
  const url = `http://localhost:${port}/`;
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const workspace = createWorkspace(url, now);
  const delivery = new Delivery({
    requestUrl: () => bot.url,
    signingSecret: SECRET,
    now,
    retryAfterMs: [0, 5, 5],
  });
  const { commands, shortcuts, scopes, ...rest } = readManifest(manifest);
  const api = { workspace, limits: slackLimits, scopes: new Set(scopes), botToken: TOKEN };
  const deeds = {
    ...api,
    delivery,
    manifest: { commands, shortcuts, scopes, ...rest },
  };
  const installed = { commands, shortcuts, hasHome: true, examples: [] };
  const seenBy = (user: string) => snapshotFor(workspace, user, installed);
  serve(server, port, {
    api,
    deeds,
    installed,
    files: new Map([['index.html', { type: 'text/html', body: Buffer.from('the page') }]]),
  });

  /** Does something as the page does. */
  async function deed(user: string, what: Deed): Promise<Outcome> {
    const response = await fetch(`${url}deed`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url.slice(0, -1) },
      body: JSON.stringify({ user, deed: what }),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return JSON.parse(await response.text());
  }

  return {
    url,
    port,
    workspace,
    scopes: api.scopes,
    received: bot.received,
    answers: bot.answers,
    /** Milliseconds by which the stand-in's clock goes ahead. */
    clock,
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
    /** All that somebody sees. */
    seenBy,
    textsFor: (user: string) => seenBy(user).messages.map((message) => message.text),
    async respond(address: string, body: unknown): Promise<{ status: number; body: unknown }> {
      const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
      return { status: response.status, body: await response.json() };
    },
    deed,
    /** Gives a command, as Ines in the newsroom. */
    ask: (text = '/ask dredging') => deed(INES, { do: 'send', channel: NEWSROOM, thread: null, text }),
    /** The last payload of an interaction, or the last command's fields. */
    last(): Record<string, unknown> {
      const fields = new URLSearchParams(bot.received.at(-1)?.body);
      const payload = fields.get('payload');
      return payload ? JSON.parse(payload) : Object.fromEntries(fields);
    },
    async close(): Promise<void> {
      delivery.close();
      await Promise.all([closeServer(server), bot.close()]);
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;
