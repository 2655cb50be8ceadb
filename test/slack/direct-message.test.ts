import { expect, test } from 'vitest';
import { ACTIONS } from '../../src/slack/actions.ts';
import { startBot } from './support/bot.ts';
import { buttonValue } from './support/find-button.ts';
import { buttonPress, envelope } from './support/payloads.ts';

const direct = (text: string, changes: object = {}): object =>
  envelope({
    type: 'message',
    channel: 'D0READER',
    channel_type: 'im',
    user: 'U0READER',
    text,
    ts: '1700000001.000100',
    event_ts: '1700000001.000100',
    ...changes,
  });

test('a direct message is answered where it stands', async () => {
  const { send, slack } = await startBot();
  await send({ event: direct('ferry') });
  const { args } = await slack.until('chat.postMessage');
  expect(args['channel']).toBe('D0READER');
  expect(args['thread_ts']).toBeUndefined();
  expect(JSON.stringify(args['blocks'])).not.toContain('Share here');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('one in a thread is answered in that thread', async () => {
  const { send, slack } = await startBot();
  await send({ event: direct('ferry', { thread_ts: '1690000000.000100' }) });
  expect((await slack.until('chat.postMessage')).args).toMatchObject({ thread_ts: '1690000000.000100' });
});

test('“hello” and “help” are met alike: every message is a question, and help shows how to ask', async () => {
  const { send, slack } = await startBot();
  await send({ event: direct('help') });
  expect(JSON.stringify((await slack.until('chat.postMessage')).args)).toContain('Narrow it down');
});

test.each([
  ['an edit', { subtype: 'message_changed' }],
  ['a bot', { bot_id: 'B0OTHER' }],
  ['a channel', { channel_type: 'channel', channel: 'C0GENERAL' }],
])('%s gets no answer', async (_, changes) => {
  const { send, slack } = await startBot();
  await send({ event: direct('ferry', changes) });
  await send({ event: direct('timetable', { ts: '1700000002.000200' }) });
  await slack.until('chat.postMessage');
  expect(slack.of('chat.postMessage')).toHaveLength(1);
});

test('from there an answer is shared to a channel that is picked', async () => {
  const { send, slack } = await startBot();
  await send({ event: direct('ferry') });
  const value = buttonValue(await slack.until('chat.postMessage'), ACTIONS.shareThread);
  const changes = { channel: { id: 'D0READER', name: 'directmessage' } };
  const action = ACTIONS.shareThread;
  await send({ interaction: buttonPress({ action, value, responseUrl: slack.responseUrl, changes }) });
  expect(JSON.stringify((await slack.until('views.open')).args['view'])).toContain('conversations_select');
});

test('where the answer cannot be posted, the log says why', async () => {
  const { send, slack, logged } = await startBot();
  slack.refuse('chat.postMessage', 'ratelimited');
  await send({ event: direct('ferry') });
  await slack.until('chat.postMessage', 2);
  expect(logged.join('\n')).toContain('message.im failed');
});
