import { verifySlackRequest } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/playground/manifest.ts';
import { snapshotFor } from '../../src/playground/workspace/snapshot.ts';
import { BOT, INES, KIM, LEGAL, NEWSROOM, POLICY, SECRET, type StandIn, startStandIn } from './support/stand-in.ts';

let slack: StandIn;
beforeEach(async () => {
  slack = await startStandIn();
});
afterEach(() => slack.close());

const installed = { commands: [], shortcuts: [], hasHome: true, examples: [] };
const seenBy = (user: string) => snapshotFor(slack.workspace, user, installed);
const textsFor = (user: string) => seenBy(user).messages.map((message) => message.text);
const ask = (text = '/ask dredging', channel = NEWSROOM) =>
  slack.deed(INES, { do: 'send', channel, thread: null, text });
const modal = { type: 'modal', title: { type: 'plain_text', text: 'One' }, blocks: [{ type: 'divider' }] };
const button = { type: 'button', action_id: 'press', value: 'kept', text: { type: 'plain_text', text: 'Press' } };

describe('requests to the bot', () => {
  it('are signed', async () => {
    await ask();
    const [request] = slack.received;
    const signed = {
      signingSecret: SECRET,
      body: request?.body ?? '',
      headers: {
        'x-slack-signature': String(request?.headers['x-slack-signature']),
        'x-slack-request-timestamp': Number(request?.headers['x-slack-request-timestamp']),
      },
    };
    expect(() => verifySlackRequest(signed)).not.toThrow();
    expect(() => verifySlackRequest({ ...signed, signingSecret: 'another' })).toThrow();
  });

  it('carry a command with its place and who gave it', async () => {
    expect(await ask()).toEqual({ ok: true });
    expect(slack.last()).toMatchObject({ command: '/ask', text: 'dredging', channel_id: NEWSROOM, user_id: INES });
  });

  it('tell the person when the bot does not acknowledge', async () => {
    slack.answers({ status: 500, body: '' });
    const outcome = await ask();
    expect(outcome).toMatchObject({ ok: false, notice: { title: '/ask failed with the error “dispatch_failed”' } });
  });

  it('refuse commands that the manifest does not have, and any in threads', async () => {
    expect(await ask('/other x')).toMatchObject({ ok: false, notice: { title: '/other is not a command here' } });
    const thread = slack.workspace.messages.history(NEWSROOM)[0]?.ts ?? '';
    const inThread = await slack.deed(INES, { do: 'send', channel: NEWSROOM, thread, text: '/ask x' });
    expect(inThread).toMatchObject({ ok: false, notice: { title: '/ask does not work in threads' } });
    expect(slack.received).toEqual([]);
  });
});

describe('events', () => {
  const events = () => slack.received.map(({ headers, body }) => ({ headers, body: JSON.parse(body) }));
  const settled = (count: number) => expect.poll(() => slack.received.length).toBe(count);

  it('are sent for what the manifest subscribes to, and for nothing else', async () => {
    await slack.deed(INES, { do: 'send', channel: NEWSROOM, thread: null, text: 'nothing for the bot' });
    await slack.deed(INES, { do: 'send', channel: NEWSROOM, thread: null, text: '@whosaid <hello> & co' });
    await settled(1);
    expect(events()[0]?.body).toMatchObject({
      type: 'event_callback',
      event: { type: 'app_mention', user: INES, channel: NEWSROOM, text: `<@${BOT}> &lt;hello&gt; &amp; co` },
    });
  });

  it('do not come from channels that the bot is not in; the person is told', async () => {
    const outcome = await slack.deed(INES, { do: 'send', channel: POLICY, thread: null, text: '@whosaid hello' });
    expect(outcome).toMatchObject({ ok: false, notice: { title: 'whosaid is not in #policy' } });
    await slack.deed(INES, { do: 'send', channel: POLICY, thread: null, text: '/invite @whosaid' });
    await slack.deed(INES, { do: 'send', channel: POLICY, thread: null, text: '@whosaid hello' });
    await settled(1);
  });

  it('come again with the same id until the bot acknowledges', async () => {
    slack.answers({ status: 500, body: '' }, { status: 503, body: '' });
    await slack.deed(INES, { do: 'home' });
    await settled(3);
    expect(new Set(events().map((event) => event.body.event_id)).size).toBe(1);
    expect(events().map((event) => event.headers['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
    expect(events()[1]?.headers['x-slack-retry-reason']).toBe('http_error');
  });

  it('are given up after three repeats', async () => {
    slack.answers(...Array.from({ length: 6 }, () => ({ status: 500, body: '' })));
    await slack.deed(INES, { do: 'home' });
    await settled(4);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(slack.received).toHaveLength(4);
  });
});

describe('what others must not see', () => {
  it('keeps an ephemeral message to its reader', async () => {
    await slack.api('chat.postEphemeral', { channel: NEWSROOM, user: INES, text: 'for Ines alone' });
    expect(textsFor(INES)).toContain('for Ines alone');
    expect(textsFor(KIM)).not.toContain('for Ines alone');
    const { messages } = await slack.api('conversations.history', { channel: NEWSROOM });
    expect(JSON.stringify(messages)).not.toContain('for Ines alone');
  });

  it('keeps a reply to a command to who gave it, unless it is for the channel', async () => {
    await ask();
    const address = String(slack.last()['response_url']);
    await slack.respond(address, { text: 'private' });
    await slack.respond(address, { text: 'public', response_type: 'in_channel' });
    expect(textsFor(KIM)).toContain('public');
    expect(textsFor(KIM)).not.toContain('private');
    expect(textsFor(INES)).toContain('private');
  });

  it('keeps direct messages and modals to their person', async () => {
    const { channel } = await slack.api('conversations.open', { users: INES });
    await slack.api('chat.postMessage', { channel: (channel as { id: string }).id, text: 'direct' });
    await ask();
    await slack.api('views.open', { trigger_id: slack.last()['trigger_id'], view: modal });
    expect(textsFor(INES)).toContain('direct');
    expect(seenBy(INES).modals).toHaveLength(1);
    expect(textsFor(KIM)).not.toContain('direct');
    expect(seenBy(KIM).modals).toEqual([]);
  });

  it('keeps a private channel to its members', async () => {
    await slack.api('chat.postMessage', { channel: LEGAL, text: 'among us' });
    expect(textsFor(KIM)).toContain('among us');
    expect(textsFor(INES)).not.toContain('among us');
    expect(seenBy(INES).channels.map(({ id }) => id)).not.toContain(LEGAL);
    const outcome = await slack.deed(INES, { do: 'send', channel: LEGAL, thread: null, text: 'let me in' });
    expect(outcome).toMatchObject({ ok: false });
    expect(textsFor(KIM)).not.toContain('let me in');
  });

  it('lets nobody press a button that they cannot see', async () => {
    const blocks = [{ type: 'actions', block_id: 'b', elements: [button] }];
    const { message_ts } = await slack.api('chat.postEphemeral', { channel: NEWSROOM, user: INES, text: 'x', blocks });
    const press = {
      do: 'use',
      place: { in: 'message', channel: NEWSROOM, ts: String(message_ts) },
      blockId: 'b',
      actionId: 'press',
      state: { type: 'button', value: 'forged' },
      values: {},
    } as const;
    expect(await slack.deed(KIM, press)).toMatchObject({ ok: false });
    expect(slack.received).toEqual([]);
    expect(await slack.deed(INES, press)).toEqual({ ok: true });
    // The value is the one that the bot gave, and an ephemeral message is not repeated to it.
    expect(slack.last()).toMatchObject({ actions: [{ value: 'kept' }], container: { is_ephemeral: true } });
    expect(slack.last()).not.toHaveProperty('message');
  });
});

describe('trigger ids', () => {
  const open = (trigger: unknown, method = 'views.open') => slack.api(method, { trigger_id: trigger, view: modal });

  it('open one modal', async () => {
    await ask();
    const trigger = slack.last()['trigger_id'];
    expect(await open(trigger)).toMatchObject({ ok: true, view: { title: { text: 'One' } } });
    expect(await open(trigger)).toMatchObject({ ok: false, error: 'exchanged_trigger_id' });
    expect(await open('made.up')).toMatchObject({ ok: false, error: 'invalid_trigger_id' });
  });

  it('live three seconds', async () => {
    await ask();
    const trigger = slack.last()['trigger_id'];
    slack.clock.ahead = 3500;
    expect(await open(trigger)).toMatchObject({ ok: false, error: 'expired_trigger_id' });
  });

  it('stack at most three modals', async () => {
    for (const expected of [true, true, true, false]) {
      await ask();
      expect(await open(slack.last()['trigger_id'], 'views.open')).toMatchObject({ ok: expected });
    }
  });
});

describe('response_url', () => {
  it('takes five messages', async () => {
    await ask();
    const address = String(slack.last()['response_url']);
    for (let use = 0; use < 5; use += 1) expect((await slack.respond(address, { text: 'x' })).status).toBe(200);
    expect(await slack.respond(address, { text: 'x' })).toEqual({
      status: 404,
      body: { ok: false, error: 'used_url' },
    });
  });

  it('lives half an hour', async () => {
    await ask();
    slack.clock.ahead = 31 * 60 * 1000;
    const late = await slack.respond(String(slack.last()['response_url']), { text: 'x' });
    expect(late).toEqual({ status: 404, body: { ok: false, error: 'expired_url' } });
  });

  it('replaces and deletes the message that was acted on', async () => {
    const blocks = [{ type: 'actions', block_id: 'b', elements: [button] }];
    const { message_ts } = await slack.api('chat.postEphemeral', {
      channel: NEWSROOM,
      user: INES,
      text: 'old',
      blocks,
    });
    const place = { in: 'message', channel: NEWSROOM, ts: String(message_ts) } as const;
    await slack.deed(INES, {
      do: 'use',
      place,
      blockId: 'b',
      actionId: 'press',
      state: { type: 'button' },
      values: {},
    });
    const address = String(slack.last()['response_url']);
    await slack.respond(address, { text: 'new', replace_original: true });
    expect(textsFor(INES)).toContain('new');
    expect(textsFor(INES)).not.toContain('old');
    await slack.respond(address, { delete_original: true });
    expect(textsFor(INES)).not.toContain('new');
  });
});

describe('what Slack refuses', () => {
  it.each([
    [{ text: '' }, 'no_text'],
    [{ text: 'x'.repeat(40_001) }, 'msg_too_long'],
    [{ text: 'x', blocks: [{ type: 'section' }] }, 'invalid_blocks'],
    [{ text: 'x', blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }, 'invalid_blocks'],
    [{ text: 'x', thread_ts: '1.000000' }, 'cannot_reply_to_message'],
    [{ text: 'x', channel: POLICY }, 'not_in_channel'],
    [{ text: 'x', channel: 'C0NOWHERE' }, 'channel_not_found'],
  ])('refuses %j', async (message, error) => {
    const before = textsFor(INES).length;
    expect(await slack.api('chat.postMessage', { channel: NEWSROOM, ...message })).toMatchObject({ ok: false, error });
    expect(textsFor(INES)).toHaveLength(before);
  });

  it('shows it to the person, with the reasons', async () => {
    const notices: string[] = [];
    slack.workspace.watch({ changed: () => {}, notice: ({ title }) => void notices.push(title) });
    await slack.api('chat.postMessage', { channel: NEWSROOM, text: 'x', blocks: [{ type: 'section' }] });
    expect(notices).toEqual(['Slack would refuse chat.postMessage: invalid_blocks']);
  });

  it('refuses a modal without a title, and does not use the trigger up', async () => {
    await ask();
    const trigger = slack.last()['trigger_id'];
    const refused = await slack.api('views.open', { trigger_id: trigger, view: { ...modal, title: undefined } });
    expect(refused).toMatchObject({ ok: false, error: 'invalid_arguments' });
    expect(await slack.api('views.open', { trigger_id: trigger, view: modal })).toMatchObject({ ok: true });
  });

  it('never makes an ephemeral message the parent of a thread, nor edits it', async () => {
    const { message_ts } = await slack.api('chat.postEphemeral', { channel: NEWSROOM, user: INES, text: 'private' });
    const reply = await slack.api('chat.postMessage', { channel: NEWSROOM, text: 'x', thread_ts: message_ts });
    expect(reply).toMatchObject({ ok: false, error: 'cannot_reply_to_message' });
    const edit = await slack.api('chat.update', { channel: NEWSROOM, ts: message_ts, text: 'x' });
    expect(edit).toMatchObject({ ok: false, error: 'message_not_found' });
  });

  it('lets the bot change its own messages alone', async () => {
    const theirs = slack.workspace.messages.history(NEWSROOM)[0]?.ts;
    expect(await slack.api('chat.delete', { channel: NEWSROOM, ts: theirs })).toMatchObject({
      error: 'cant_delete_message',
    });
    const { ts } = await slack.api('chat.postMessage', { channel: NEWSROOM, text: 'mine' });
    expect(await slack.api('chat.delete', { channel: NEWSROOM, ts })).toMatchObject({ ok: true });
  });

  it('knows the token, and the methods it has', async () => {
    expect(await slack.api('auth.test', {}, 'xoxb-other')).toMatchObject({ ok: false, error: 'invalid_auth' });
    expect(await slack.api('admin.everything')).toMatchObject({ ok: false, error: 'unknown_method' });
    expect(await slack.api('auth.test')).toMatchObject({ ok: true, user_id: BOT });
  });
});

describe('scopes', () => {
  it('are needed for each call, by the kind of channel', async () => {
    slack.scopes.delete('groups:history');
    expect(await slack.api('conversations.history', { channel: NEWSROOM })).toMatchObject({ ok: true });
    expect(await slack.api('conversations.history', { channel: LEGAL })).toMatchObject({
      ok: false,
      error: 'missing_scope',
      needed: 'groups:history',
    });
    expect(await slack.api('users.info', { user: INES })).toMatchObject({
      error: 'missing_scope',
      needed: 'users:read',
    });
  });

  it('let the bot write where it is not, with chat:write.public', async () => {
    const post = () => slack.api('chat.postMessage', { channel: POLICY, text: 'x' });
    expect(await post()).toMatchObject({ error: 'not_in_channel' });
    slack.scopes.add('chat:write.public');
    expect(await post()).toMatchObject({ ok: true });
  });

  it('are asked for by a manifest that needs them', () => {
    const manifest = (bot: string, event: string) =>
      `features: {}\noauth_config: { scopes: { bot: [${bot}] } }\nsettings: { event_subscriptions: { bot_events: [${event}] } }`;
    expect(readManifest(manifest('im:history', 'message.im')).events).toEqual(new Set(['message.im']));
    expect(() => readManifest(manifest('commands', 'message.im'))).toThrow(
      'manifest.yml: the event "message.im" needs the bot scope "im:history". Add it there.',
    );
  });
});

describe('forms', () => {
  const opened = async (view: object = modal) => {
    await ask();
    await slack.api('views.open', { trigger_id: slack.last()['trigger_id'], view });
    return seenBy(INES).modals[0]?.id ?? '';
  };

  it('close when the bot acknowledges with nothing', async () => {
    const view = await opened();
    const values = { block: { field: { type: 'plain_text_input', value: 'typed' } } };
    expect(await slack.deed(INES, { do: 'submit', view, values })).toEqual({ ok: true });
    expect(slack.last()).toMatchObject({ type: 'view_submission', view: { id: view, state: { values } } });
    expect(seenBy(INES).modals).toEqual([]);
  });

  it('stay open with what is wrong', async () => {
    const view = await opened();
    const body = JSON.stringify({ response_action: 'errors', errors: { block: 'Not so.' } });
    slack.answers({ status: 200, body });
    expect(await slack.deed(INES, { do: 'submit', view, values: {} })).toEqual({
      ok: false,
      errors: { block: 'Not so.' },
    });
    expect(seenBy(INES).modals).toHaveLength(1);
  });

  it.each([
    ['update', 1],
    ['push', 2],
    ['clear', 0],
  ])('follow the answer to %s', async (response_action, open) => {
    const view = await opened();
    const next = { ...modal, title: { type: 'plain_text', text: 'Two' } };
    slack.answers({ status: 200, body: JSON.stringify({ response_action, view: next }) });
    await slack.deed(INES, { do: 'submit', view, values: {} });
    expect(seenBy(INES).modals).toHaveLength(open);
    if (open > 0) expect(seenBy(INES).modals.at(-1)?.title.text).toBe('Two');
  });

  it('tell the bot when they are closed, where they ask for it', async () => {
    const view = await opened({ ...modal, notify_on_close: true });
    expect(await slack.deed(KIM, { do: 'close', view })).toEqual({ ok: true });
    expect(seenBy(INES).modals).toHaveLength(1);
    await slack.deed(INES, { do: 'close', view });
    expect(slack.last()).toMatchObject({ type: 'view_closed', is_cleared: false });
    expect(seenBy(INES).modals).toEqual([]);
  });

  it('take a late update only while they are as the bot knows them', async () => {
    const id = await opened();
    const hash = seenBy(INES).modals[0]?.hash;
    const next = { ...modal, title: { type: 'plain_text', text: 'Two' } };
    expect(await slack.api('views.update', { view_id: id, hash, view: next })).toMatchObject({ ok: true });
    expect(await slack.api('views.update', { view_id: id, hash, view: next })).toMatchObject({
      error: 'hash_conflict',
    });
    await slack.deed(INES, { do: 'close', view: id });
    expect(await slack.api('views.update', { view_id: id, view: next })).toMatchObject({ error: 'not_found' });
  });
});

describe('shortcuts', () => {
  it('carry the message that they were chosen on', async () => {
    const message = slack.workspace.messages.history(NEWSROOM)[1];
    const place = { channel: NEWSROOM, ts: message?.ts ?? '' };
    await slack.deed(INES, { do: 'shortcut', callbackId: 'look_up', message: place });
    expect(slack.last()).toMatchObject({
      type: 'message_action',
      callback_id: 'look_up',
      message: { text: message?.text, ts: message?.ts },
    });
  });

  it('are global where they stand on no message', async () => {
    await slack.deed(INES, { do: 'shortcut', callbackId: 'search', message: null });
    expect(slack.last()).toMatchObject({ type: 'shortcut', callback_id: 'search' });
  });

  it('do not exist on ephemeral messages', async () => {
    const { message_ts } = await slack.api('chat.postEphemeral', { channel: NEWSROOM, user: INES, text: 'private' });
    const place = { channel: NEWSROOM, ts: String(message_ts) };
    const outcome = await slack.deed(INES, { do: 'shortcut', callbackId: 'look_up', message: place });
    expect(outcome).toMatchObject({ ok: false });
    expect(slack.received).toEqual([]);
  });
});

describe('Home', () => {
  it('is published to one person, when they open it', async () => {
    await slack.deed(INES, { do: 'home' });
    await expect.poll(() => slack.received.length).toBe(1);
    expect(JSON.parse(slack.received[0]?.body ?? '')).toMatchObject({ event: { type: 'app_home_opened', user: INES } });
    const view = { type: 'home', blocks: [{ type: 'divider' }] };
    expect(await slack.api('views.publish', { user_id: INES, view })).toMatchObject({ ok: true });
    expect(seenBy(INES).home?.blocks).toHaveLength(1);
    expect(seenBy(KIM).home).toBeNull();
  });
});
