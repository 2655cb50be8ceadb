import { expect, test } from 'vitest';
import { ACTIONS } from '../../src/slack/actions.ts';
import { startBot } from './support/bot.ts';
import { anAnswer, anItem, fakeWhosaid } from './support/fake-whosaid.ts';
import { buttonValue } from './support/find-button.ts';
import { buttonPress, messageShortcut } from './support/payloads.ts';
import { submission } from './support/share-window.ts';

test('a message’s words are searched and answered to the one who asked alone', async () => {
  const { send, slack } = await startBot();
  const response = await send({ interaction: messageShortcut('She said the ferry stays', slack.responseUrl) });
  expect(response.status).toBe(200);
  const { args } = await slack.until('response_url');
  expect(args).toMatchObject({ response_type: 'ephemeral' });
  expect(args['thread_ts']).toBeUndefined();
  expect(JSON.stringify(args)).toContain('Statements about She said the ferry stays');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('an answer is shared into that message’s thread', async () => {
  const { send, slack } = await startBot();
  await send({ interaction: messageShortcut('the ferry stays', slack.responseUrl) });
  const value = buttonValue(await slack.until('response_url'), ACTIONS.shareHere);
  await send({ interaction: buttonPress({ action: ACTIONS.shareHere, value, responseUrl: slack.responseUrl }) });
  const { view } = (await slack.until('views.open')).args;
  expect(JSON.stringify(view)).toContain('This goes into this thread.');
  await send(submission(view, {}));
  expect((await slack.until('chat.postMessage')).args).toMatchObject({
    channel: 'C0GENERAL',
    thread_ts: '1700000004.000400',
  });
});

test('on a message in a thread, the answer stands in that thread', async () => {
  const { send, slack } = await startBot();
  const inThread = { thread_ts: '1690000000.000100' };
  await send({ interaction: messageShortcut('the ferry stays', slack.responseUrl, inThread) });
  expect((await slack.until('response_url')).args).toMatchObject(inThread);
});

test('where the quoted words are found nowhere, the words are searched without their marks', async () => {
  const strict = fakeWhosaid([], {
    ask: (question) => anAnswer(question, question.includes('“') ? [] : [anItem()]),
  });
  const { send, slack } = await startBot(strict);
  await send({ interaction: messageShortcut('“the ferry stays”', slack.responseUrl) });
  expect((await slack.until('response_url')).args['text']).toContain('Ada Berg');
});

test('a message without words is said to have none', async () => {
  const { send, slack } = await startBot();
  await send({ interaction: messageShortcut('<https://osk.example/photo.png>', slack.responseUrl) });
  expect((await slack.until('response_url')).args['text']).toBe('That message has no words that I could search for.');
});
