import { expect, test, vi } from 'vitest';
import { ACTIONS } from '../../src/slack/actions.ts';
import { startBot } from './support/bot.ts';
import { buttonValue } from './support/find-button.ts';
import { buttonPress, inModal, slashCommand } from './support/payloads.ts';
import { submission } from './support/share-window.ts';

const LINK = 'https://osk.slack.com/archives/C0GENERAL/p1700000004000400';
const message = (ts: string, text: string, replies = 0): object => ({
  type: 'message',
  ts,
  text,
  user: 'U0OTHER',
  ...(replies === 0 ? {} : { thread_ts: ts, reply_count: replies }),
});

/** A bot whose reader has pressed "Share to thread…". */
async function opened(history: readonly object[] = []) {
  const bot = await startBot();
  const { slack, send } = bot;
  slack.answer('conversations.history', { messages: history });
  await send({ command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) });
  const value = buttonValue(await slack.until('response_url'), ACTIONS.shareThread);
  return { ...bot, value, ...windowOf(bot, value) };
}

function windowOf({ slack, send }: Awaited<ReturnType<typeof startBot>>, value: string) {
  return {
    /** Presses the button and waits until the window is filled in. */
    async press() {
      await send({ interaction: buttonPress({ action: ACTIONS.shareThread, value, responseUrl: slack.responseUrl }) });
      await slack.until('views.update');
    },
    async submit(values: object, window?: unknown) {
      return send(submission(window ?? (await slack.until('views.open')).args['view'], values));
    },
  };
}

const link = (value: string): object => ({ link: { link: { type: 'plain_text_input', value } } });
const picked = (value: string): object => ({
  thread: { thread: { type: 'static_select', selected_option: { text: { type: 'plain_text', text: 'x' }, value } } },
});
const result = async (slack: Awaited<ReturnType<typeof startBot>>['slack'], count: number): Promise<string> =>
  JSON.stringify((await slack.until('views.update', count)).args['view']);

test('the window opens at once and then offers the channel’s threads and messages', async () => {
  const { press, slack } = await opened([
    message('1700000004.000400', 'Who said the ferry &amp; crew stay? <@U0X|ada>', 3),
    message('1700000003.000300', 'good morning'),
    { ...message('1700000002.000200', 'joined'), subtype: 'channel_join' },
  ]);
  await press();
  expect(JSON.stringify((await slack.until('views.open')).args['view'])).toContain('Looking for recent threads');
  const view = await result(slack, 1);
  expect(view).toContain('Who said the ferry & crew stay? ada (3 replies)');
  expect(view).toContain('good morning');
  expect(view).not.toContain('joined');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('a picked thread gets the snippet, and the window says so with a link to it', async () => {
  const { press, submit, slack } = await opened([message('1700000004.000400', 'ferry?', 1)]);
  await press();
  const response = await submit(picked('1700000004.000400'));
  expect(await response.json()).toMatchObject({ response_action: 'update' });
  const { args } = await slack.until('chat.postMessage');
  expect(args).toMatchObject({ channel: 'C0GENERAL', thread_ts: '1700000004.000400' });
  expect(JSON.stringify(args['blocks'])).toContain('Shared by <@U0READER>');
  expect(await result(slack, 2)).toContain('Shared.');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('the link of a reply leads to its thread', async () => {
  const { press, submit, slack } = await opened();
  slack.answer('conversations.replies', { messages: [{ ts: '1700000004.000400', thread_ts: '1690000000.000100' }] });
  await press();
  await submit(link(LINK));
  expect((await slack.until('chat.postMessage')).args).toMatchObject({ thread_ts: '1690000000.000100' });
});

test.each([
  ['', 'Pick where to share it, or give the link of a message.'],
  ['https://example.org/archives/nowhere', 'This is not the link of a Slack message'],
])('“%s” is refused at its field, and the window stays', async (value, sentence) => {
  const { press, submit, slack } = await opened();
  await press();
  const response = await submit(link(value));
  const body = JSON.stringify(await response.json());
  expect(body).toContain('"response_action":"errors"');
  expect(body).toContain(sentence);
  expect(slack.of('chat.postMessage')).toEqual([]);
});

test('a channel that the bot is not in: no threads to pick, and why', async () => {
  const { press, slack } = await opened();
  slack.refuse('conversations.history', 'not_in_channel');
  await press();
  const view = await result(slack, 1);
  expect(view).toContain('/invite @whosaid');
  expect(view).toContain('Or the link of a message');
});

test('a private channel that the sharer is not in stays closed to them', async () => {
  const { press, submit, slack } = await opened();
  slack.answer('conversations.info', { channel: { id: 'C0SECRET', is_private: true } });
  slack.answer('conversations.members', { members: ['U0OTHER'] });
  await press();
  await submit(link('https://osk.slack.com/archives/C0SECRET/p1700000004000400'));
  expect(await result(slack, 2)).toContain('You can only share into conversations that you are a member of.');
  expect(slack.of('chat.postMessage')).toEqual([]);
  slack.answer('conversations.members', { members: ['U0OTHER', 'U0READER'] });
  await submit(link('https://osk.slack.com/archives/C0SECRET/p1700000004000400'));
  expect((await slack.until('chat.postMessage')).args['channel']).toBe('C0SECRET');
});

test('a thread that is gone is said in the window', async () => {
  const { press, submit, slack } = await opened();
  slack.refuse('conversations.replies', 'thread_not_found');
  await press();
  await submit(link(LINK));
  expect(await result(slack, 2)).toContain('There is no message at that place any more.');
});

test('a window that was closed meanwhile is no failure', async () => {
  const { press, slack, logged } = await opened();
  slack.refuse('views.update', 'not_found');
  await press();
  await vi.waitFor(() => expect(logged.join('\n')).toContain('a window was gone'));
  expect(logged.filter((entry) => entry.startsWith('error'))).toEqual([]);
});

test('from a window, a channel is picked instead of a thread', async () => {
  const { value, send, submit, slack } = await opened();
  await send({ interaction: buttonPress({ action: ACTIONS.shareThread, value, responseUrl: '', changes: inModal }) });
  const { args } = await slack.until('views.push');
  expect(JSON.stringify(args['view'])).toContain('conversations_select');
  const chosen = { conversation: { conversation: { type: 'conversations_select', selected_conversation: 'C0NEWS' } } };
  await submit(chosen, args['view']);
  const posted = await slack.until('chat.postMessage');
  expect(posted.args['channel']).toBe('C0NEWS');
  expect(posted.args['thread_ts']).toBeUndefined();
  expect(slack.of('REFUSED')).toEqual([]);
});

test('a private channel that is picked without being a member of it stays closed, too', async () => {
  const { value, send, submit, slack } = await opened();
  await send({ interaction: buttonPress({ action: ACTIONS.shareThread, value, responseUrl: '', changes: inModal }) });
  const { args } = await slack.until('views.push');
  slack.answer('conversations.info', { channel: { id: 'C0SECRET', is_private: true } });
  slack.answer('conversations.members', { members: ['U0OTHER'] });
  const chosen = {
    conversation: { conversation: { type: 'conversations_select', selected_conversation: 'C0SECRET' } },
  };
  await submit(chosen, args['view']);
  expect(await result(slack, 1)).toContain('You can only share into conversations that you are a member of.');
  expect(slack.of('chat.postMessage')).toEqual([]);
});

test('a refusal reaches the sharer who has closed the window meanwhile', async () => {
  const { press, submit, slack } = await opened();
  await press();
  slack.refuse('conversations.replies', 'thread_not_found');
  slack.refuse('views.update', 'not_found');
  await submit(link(LINK));
  const { args } = await slack.until('chat.postMessage');
  expect(args['channel']).toBe('U0READER');
  expect(args['text']).toContain('Not shared. There is no message at that place any more.');
});

test('what was posted needs no window: that it is closed is no failure', async () => {
  const { press, submit, slack, logged } = await opened();
  await press();
  slack.refuse('views.update', 'not_found');
  await submit(link(LINK));
  await vi.waitFor(() => expect(logged.join('\n')).toContain('a window was gone'));
  expect(slack.of('chat.postMessage').map(({ args }) => args['channel'])).toEqual(['C0GENERAL']);
  expect(logged.filter((entry) => entry.startsWith('error'))).toEqual([]);
});
