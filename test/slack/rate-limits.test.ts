import { expect, test } from 'vitest';
import { patientFetch } from '../../src/slack/patient-fetch.ts';
import { startBot } from './support/bot.ts';
import { appMention, envelope, slashCommand } from './support/payloads.ts';

test.each([
  ['a message', 'chat.postMessage', 'event'],
  ['an answer to a response_url', 'response_url', 'command'],
] as const)('%s that Slack asks to slow down with comes after the wait, once', async (_, method, kind) => {
  const { send, slack } = await startBot();
  slack.slowDown(method, 1);
  const before = performance.now();
  const asked = { command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) };
  expect((await send(kind === 'command' ? asked : { event: envelope(appMention('ferry')) })).status).toBe(200);
  const [refused, taken] = [await slack.until('429'), await slack.until(method)];
  expect(refused.args['method']).toBe(method);
  expect(performance.now() - before).toBeGreaterThanOrEqual(990);
  expect(taken.args['text']).toContain('Ada Berg');
  expect(slack.of(method)).toHaveLength(1);
});

const slow = (after: string) => new Response('', { status: 429, headers: { 'retry-after': after } });

test('whoever asks to wait again and again, or for very long, is given up', async () => {
  let calls = 0;
  const always = async () => {
    calls += 1;
    return slow('0');
  };
  expect((await patientFetch(() => false, always)('https://hooks.example/1')).status).toBe(429);
  expect(calls).toBe(4);
  expect(
    (
      await patientFetch(
        () => false,
        async () => slow('3600'),
      )('https://hooks.example/1')
    ).status,
  ).toBe(429);
  expect(
    (
      await patientFetch(
        () => false,
        async () => slow('soon'),
      )('https://hooks.example/1')
    ).status,
  ).toBe(429);
});

test('what Slack’s own client waits for is left to it', async () => {
  let calls = 0;
  const once = async () => {
    calls += 1;
    return slow('0');
  };
  await patientFetch((url) => url.startsWith('https://slack.com/api/'), once)('https://slack.com/api/chat.postMessage');
  expect(calls).toBe(1);
});
