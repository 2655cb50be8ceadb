import { afterEach, expect, test, vi } from 'vitest';
import { createSlackApp } from '../../src/slack/create-app.ts';
import { FileInstallations } from '../../src/slack/install/file-installations.ts';
import type { SlackConfig } from '../../src/slack/slack-config.ts';
import { FakeSlack } from './support/fake-slack.ts';
import { fakeWhosaid } from './support/fake-whosaid.ts';
import { inTeam } from './support/installation.ts';
import { agree, Browser, oauthSettings } from './support/oauth-bot.ts';
import { appMention, envelope, slashCommand } from './support/payloads.ts';
import { openSocket } from './support/socket.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const nothing = (): void => {};
const quiet = { info: nothing, warn: nothing, error: nothing };
const token = { botToken: 'xoxb-1-2-abc' };

type Rest = { readonly botToken: string } | Pick<Extract<SlackConfig, { oauth: unknown }>, 'oauth'>;

/** The bot, connected to a WebSocket on loopback as it would be to Slack's. */
async function connected(access: Rest = token, pages?: { port: number; host: string }) {
  const slack = new FakeSlack();
  await slack.start();
  const socket = await openSocket(slack);
  const listen = pages === undefined ? {} : { pages };
  const config = { mode: 'socket', appToken: 'xapp-1-A0-abc', apiUrl: slack.apiUrl, ...listen, ...access } as const;
  const bot = createSlackApp(config, fakeWhosaid(), { log: quiet });
  const port = await bot.start();
  stops.push(async () => {
    await bot.stop();
    await socket.stop();
    await slack.stop();
  });
  const ids = (): string[] => socket.acknowledged.map(({ id }) => id);
  return { slack, send: socket.send, ids, port };
}

test('a command over the socket is acknowledged and answered', async () => {
  const { slack, send, ids, port } = await connected();
  expect(port).toBeNull();
  await send('e1', 'slash_commands', slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }));
  expect((await slack.until('response_url')).args['text']).toContain('Ada Berg');
  expect(ids()).toEqual(['e1']);
});

test('an event that comes again over the socket is answered once', async () => {
  const { slack, send, ids } = await connected();
  const event = envelope(appMention('ferry'), 'Ev0SOCKET');
  await send('e1', 'events_api', event);
  await send('e2', 'events_api', event, { retry_attempt: 1, retry_reason: 'timeout' });
  await send('e3', 'events_api', envelope(appMention('timetable', { ts: '1700000005.000500' })));
  await slack.until('chat.postMessage', 2);
  const threads = slack.of('chat.postMessage').map(({ args }) => args['thread_ts']);
  expect(threads).toEqual(['1700000001.000100', '1700000005.000500']);
  expect(ids()).toEqual(['e1', 'e2', 'e3']);
});

test('where a port is asked for, health is told there too, and nothing else', async () => {
  const { port } = await connected(token, { port: 0, host: '127.0.0.1' });
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
  expect(await (await get('/health')).json()).toEqual({ status: 'ok', documents: 2, statements: 7 });
  expect((await get('/health?again')).status).toBe(200);
  for (const path of ['/slack/events', '/slack/install', '/']) expect((await get(path)).status).toBe(404);
});

test('several workspaces install over pages of their own and are answered over the one socket', async () => {
  const oauth = oauthSettings();
  const { slack, send, port } = await connected({ oauth }, { port: 0, host: '127.0.0.1' });
  agree(slack);
  expect((await new Browser(`http://127.0.0.1:${port}`).install()).status).toBe(200);
  await send('e1', 'events_api', envelope(appMention('ferry')));
  expect((await slack.until('chat.postMessage')).token).toBe('xoxb-team-token');

  const gone = { ...envelope({ type: 'app_uninstalled' }), event_time: Math.floor(Date.now() / 1000) + 5 };
  await send('e2', 'events_api', gone);
  const kept = new FileInstallations(oauth.folder, oauth.key);
  await vi.waitFor(() => expect(kept.fetchInstallation(inTeam('T0TEAM'))).rejects.toThrow('no installation'));
});
