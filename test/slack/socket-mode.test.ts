import { afterEach, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createSlackApp } from '../../src/slack/create-app.ts';
import { FakeSlack } from './support/fake-slack.ts';
import { fakeWhosaid } from './support/fake-whosaid.ts';
import { appMention, envelope, slashCommand } from './support/payloads.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const nothing = (): void => {};

/** The bot, connected to a WebSocket on loopback as it would be to Slack's. */
async function connected() {
  const slack = new FakeSlack();
  await slack.start();
  const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => sockets.once('listening', resolve));
  const address = sockets.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  slack.answer('apps.connections.open', { url: `ws://127.0.0.1:${address.port}/link` });

  const acknowledged: string[] = [];
  const socket = new Promise<WebSocket>((resolve) => {
    sockets.once('connection', (connection) => {
      connection.on('message', (data) => acknowledged.push(JSON.parse(String(data)).envelope_id));
      connection.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
      resolve(connection);
    });
  });
  const bot = createSlackApp(
    { mode: 'socket', botToken: 'xoxb-1-2-abc', appToken: 'xapp-1-A0-abc', apiUrl: slack.apiUrl },
    fakeWhosaid(),
    { log: { info: nothing, warn: nothing, error: nothing } },
  );
  expect(await bot.start()).toBeNull();
  const connection = await socket;
  stops.push(async () => {
    await bot.stop();
    for (const client of sockets.clients) client.terminate();
    await new Promise((resolve) => sockets.close(resolve));
    await slack.stop();
  });
  const send = (id: string, type: string, payload: object): void =>
    connection.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true }));
  return { slack, send, acknowledged };
}

test('a command over the socket is acknowledged and answered', async () => {
  const { slack, send, acknowledged } = await connected();
  send('e1', 'slash_commands', slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }));
  expect((await slack.until('response_url')).args['text']).toContain('Ada Berg');
  expect(acknowledged).toEqual(['e1']);
});

test('an event that comes again over the socket is answered once', async () => {
  const { slack, send, acknowledged } = await connected();
  const event = envelope(appMention('ferry'), 'Ev0SOCKET');
  send('e1', 'events_api', event);
  send('e2', 'events_api', event);
  send('e3', 'events_api', envelope(appMention('timetable', { ts: '1700000005.000500' })));
  await slack.until('chat.postMessage', 2);
  const threads = slack.of('chat.postMessage').map(({ args }) => args['thread_ts']);
  expect(threads).toEqual(['1700000001.000100', '1700000005.000500']);
  expect(acknowledged).toEqual(['e1', 'e2', 'e3']);
});
