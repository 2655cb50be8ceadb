import { afterEach, expect, test, vi } from 'vitest';
import { ACTIONS, VIEWS } from '../../src/slack/actions.ts';
import { decodeItem } from '../../src/slack/parse/button-value.ts';
import { encodeShareMetadata } from '../../src/slack/parse/share-metadata.ts';
import { startBot } from './support/bot.ts';
import { type Reply, startEmulatedSlack } from './support/emulated-slack.ts';
import { anItem, fakeWhosaid } from './support/fake-whosaid.ts';
import { buttonValue } from './support/find-button.ts';
import { appMention, buttonPress, envelope, viewSubmission } from './support/payloads.ts';

// The Web API here is not ours: the emulate package plays it, with the manifest's scopes enforced. It sends no
// interactions, so those are replayed as in the other tests.

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function started() {
  const emulated = await startEmulatedSlack();
  stops.push(emulated.stop);
  const bot = await startBot(fakeWhosaid([anItem()]), emulated);
  const { user_id: reader = '' } = await emulated.asReader('auth.test');
  const { channels = [] } = await emulated.asReader('conversations.list', { types: 'public_channel,private_channel' });
  const channelNamed = (name: string): string => channels.find((channel) => channel.name === name)?.id ?? name;
  return { emulated, bot, reader, channelNamed };
}

type Started = Awaited<ReturnType<typeof started>>;

/** A question by mention, and its answer in the thread. */
async function mentioned({ emulated, bot, reader, channelNamed }: Started) {
  const channel = channelNamed('harbour');
  const { ts = '' } = await emulated.asReader('chat.postMessage', { channel, text: '<@whosaid> ferry' });
  await bot.send({ event: envelope(appMention('ferry', { channel, user: reader, ts })) });
  return { channel, ts, replies: (count: number) => repliesTo(emulated, channel, ts, count) };
}

async function repliesTo({ asReader }: Started['emulated'], channel: string, ts: string, count: number) {
  let found: NonNullable<Reply['messages']> = [];
  await vi.waitFor(async () => {
    found = ((await asReader('conversations.replies', { channel, ts })).messages ?? []).slice(1);
    expect(found).toHaveLength(count);
  });
  return found;
}

test('the bot knows itself, answers a mention in its thread, and stores it as it was sent', async () => {
  const all = await started();
  const [answer] = await (await mentioned(all)).replies(1);
  expect(JSON.stringify(answer?.blocks)).toContain('“Osk keeps its ferry” · Osk Courier');
  expect(answer?.user).toBe((await all.emulated.asBot('auth.test')).user_id);
});

test('the window to share opens, takes its submission, and the snippet stands in the thread', async () => {
  const all = await started();
  const { emulated, bot, reader } = all;
  const { channel, ts, replies } = await mentioned(all);
  const [answer] = await replies(1);
  const value = buttonValue({ method: '', args: { blocks: answer?.blocks } }, ACTIONS.shareThread);
  const { trigger_id } = await emulated.asBot('views.generateTriggerId', { user_id: reader });
  const user = { id: reader, username: 'reader', team_id: 'T000000001' };
  const changes = { trigger_id, user, channel: { id: channel, name: 'harbour' } };
  await bot.send({ interaction: buttonPress({ action: ACTIONS.shareThread, value, responseUrl: '', changes }) });
  const viewId = await vi.waitFor(async () => {
    const [, id] = /<td>(V\w+)<\/td>(?:(?!<\/tr>)[\s\S])*Everybody there will see/.exec(await emulated.views()) ?? [];
    expect(id).toBeDefined();
    return id ?? '';
  });

  const item = decodeItem(value);
  const metadata = item === null ? null : encodeShareMetadata({ mode: 'thread', item, channel });
  const values = { thread: { thread: { type: 'static_select', selected_option: { value: ts } } } };
  const form = { callbackId: VIEWS.share, metadata: metadata ?? '', values, viewId, changes: { user } };
  await bot.send({ interaction: viewSubmission(form) });
  const [, shared] = await replies(2);
  expect(JSON.stringify(shared?.blocks)).toContain(`Shared by <@${reader}>`);
  expect(bot.logged.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('the Home tab is published', async () => {
  const { emulated, bot, reader } = await started();
  const event = { type: 'app_home_opened', user: reader, channel: 'D0', tab: 'home', event_ts: '1.2' };
  await bot.send({ event: envelope(event) });
  await vi.waitFor(async () => expect(await emulated.views()).not.toContain('No App Home views have been published'));
});

test('its refusals are told: a trigger that is not there, a private channel that the bot has left', async () => {
  const { emulated, bot, channelNamed, reader } = await started();
  const press = { action: ACTIONS.context, value: '[1,"place","osk-ferry",0,10]', responseUrl: bot.slack.responseUrl };
  await bot.send({ interaction: buttonPress(press) });
  expect((await bot.slack.until('response_url')).args['text']).toContain('Press the button again');

  const channel = channelNamed('closed');
  const { user_id: user } = await emulated.asBot('auth.test');
  expect((await emulated.asReader('conversations.kick', { channel, user })).ok).toBe(true);
  await bot.send({ event: envelope(appMention('ferry', { channel, user: reader })) });
  await vi.waitFor(() => expect(bot.logged.join('\n')).toMatch(/app_mention failed.*not_in_channel/));
});
