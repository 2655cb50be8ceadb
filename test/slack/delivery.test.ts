import { expect, test } from 'vitest';
import { sign, startBot } from './support/bot.ts';
import { appMention, buttonPress, envelope, slashCommand } from './support/payloads.ts';

const timestamp = (): string => String(Math.floor(Date.now() / 1000));

test('Slack’s check of the address is answered with its challenge', async () => {
  const { send } = await startBot();
  const response = await send({ event: { type: 'url_verification', token: 'x', challenge: '3eZbrw1aB' } });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('3eZbrw1aB');
});

test('Slack’s check of the certificate, which it does not sign, is answered, and nothing else that comes with it', async () => {
  const { origin, slack, logged } = await startBot();
  const payload = JSON.stringify(buttonPress({ action: 'answer_context', responseUrl: slack.responseUrl }));
  const body = new URLSearchParams({ ssl_check: '1', payload }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', connection: 'close' };
  const response = await fetch(`${origin}/slack/events`, { method: 'POST', headers, body });
  expect(response.status).toBe(200);
  expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
  expect(logged).toEqual([]);
});

test.each([
  ['no JSON', 'application/json', '{"type":', 400],
  ['nothing that Slack sends', 'application/json', '{"hello":1}', 404],
])('%s, though signed, is refused and breaks nothing', async (_, type, body, status) => {
  const { origin, send, slack } = await startBot();
  const time = timestamp();
  const signed = { 'x-slack-request-timestamp': time, 'x-slack-signature': sign(body, time) };
  const headers = { 'content-type': type, connection: 'close', ...signed };
  expect((await fetch(`${origin}/slack/events`, { method: 'POST', headers, body })).status).toBe(status);
  await send({ command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) });
  expect((await slack.until('response_url')).args['text']).toContain('Ada Berg');
});

test('a wrong signature is refused and nothing is done', async () => {
  const { send, slack } = await startBot();
  const sent = { command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) };
  const forged = sign(new URLSearchParams(sent.command).toString(), timestamp(), 'another-secret');
  expect((await send(sent, { 'x-slack-signature': forged })).status).toBe(401);
  expect(slack.of('response_url')).toEqual([]);
});

test('a right signature over an old time is refused', async () => {
  const { send, slack } = await startBot();
  const command = slashCommand({ text: 'ferry', responseUrl: slack.responseUrl });
  const old = String(Number(timestamp()) - 301);
  const signature = sign(new URLSearchParams(command).toString(), old);
  const response = await send({ command }, { 'x-slack-request-timestamp': old, 'x-slack-signature': signature });
  expect(response.status).toBe(401);
});

test('an event that Slack sends again is answered once', async () => {
  const { send, slack } = await startBot();
  const event = envelope(appMention('ferry'), 'Ev0SAME');
  expect((await send({ event })).status).toBe(200);
  await slack.until('chat.postMessage');
  const again = await send({ event }, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' });
  expect(again.status).toBe(200);
  await send({ event: envelope(appMention('ferry', { ts: '1700000005.000500' })) });
  await slack.until('chat.postMessage', 2);
  const threads = slack.of('chat.postMessage').map(({ args }) => args['thread_ts']);
  expect(threads).toEqual(['1700000001.000100', '1700000005.000500']);
});

test('health says that the bot is up and what it holds, to anybody, without secrets', async () => {
  const { origin } = await startBot();
  const response = await fetch(`${origin}/health`, { headers: { connection: 'close' } });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', documents: 2, statements: 7 });
});

test('another path is no page', async () => {
  const { origin } = await startBot();
  expect((await fetch(`${origin}/admin`, { headers: { connection: 'close' } })).status).toBe(404);
});
