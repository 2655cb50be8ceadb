import { expect, test } from 'vitest';
import { startBot } from './support/bot.ts';
import { appMention, envelope } from './support/payloads.ts';

test('a mention in a channel is answered in the thread under it, for everybody', async () => {
  const { send, slack } = await startBot();
  await send({ event: envelope(appMention('ferry')) });
  const { args } = await slack.until('chat.postMessage');
  expect(args).toMatchObject({ channel: 'C0GENERAL', thread_ts: '1700000001.000100', unfurl_links: 'false' });
  expect(JSON.stringify(args['blocks'])).toContain('Understood as: Statements about ferry');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('what is public already is not offered to be shared where it stands', async () => {
  const { send, slack } = await startBot();
  await send({ event: envelope(appMention('ferry')) });
  const blocks = JSON.stringify((await slack.until('chat.postMessage')).args['blocks']);
  expect(blocks).not.toContain('answer_share_here');
  expect(blocks).toContain('answer_share_thread');
});

test('a mention in a thread is answered in that thread', async () => {
  const { send, slack } = await startBot();
  await send({ event: envelope(appMention('ferry', { thread_ts: '1690000000.000100' })) });
  expect((await slack.until('chat.postMessage')).args).toMatchObject({ thread_ts: '1690000000.000100' });
});

test('an edited message is not answered a second time', async () => {
  const { send, slack } = await startBot();
  await send({ event: envelope(appMention('ferry')) });
  await send({ event: envelope(appMention('ferry now', { edited: { user: 'U0READER', ts: '1700000002.000000' } })) });
  await send({ event: envelope(appMention('timetable', { ts: '1700000007.000700' })) });
  await slack.until('chat.postMessage', 2);
  expect(slack.of('chat.postMessage').map(({ args }) => args['thread_ts'])).toEqual([
    '1700000001.000100',
    '1700000007.000700',
  ]);
});

test('another bot gets no answer, so that two bots never talk without end', async () => {
  const { send, slack } = await startBot();
  await send({ event: envelope(appMention('ferry', { bot_id: 'B0OTHER', ts: '1700000003.000300' })) });
  await send({ event: envelope(appMention('timetable')) });
  await slack.until('chat.postMessage');
  expect(slack.of('chat.postMessage')).toHaveLength(1);
});

test('where Slack refuses the answer, the asker is told alone', async () => {
  const { send, slack, logged } = await startBot();
  slack.refuse('chat.postMessage', 'restricted_action');
  await send({ event: envelope(appMention('ferry')) });
  const { args } = await slack.until('chat.postEphemeral');
  expect(args).toMatchObject({ channel: 'C0GENERAL', user: 'U0READER', thread_ts: '1700000001.000100' });
  expect(args['text']).toBe('This workspace does not let me post in that channel. An administrator can allow it.');
  expect(logged.join('\n')).toContain('app_mention failed');
});
