import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/playground/manifest.ts';
import { BOT, INES, LEGAL, modal, NEWSROOM, POLICY, type StandIn, startStandIn } from './support/stand-in.ts';

let slack: StandIn;
beforeEach(async () => {
  slack = await startStandIn();
});
afterEach(() => slack.close());

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
    const before = slack.textsFor(INES).length;
    expect(await slack.api('chat.postMessage', { channel: NEWSROOM, ...message })).toMatchObject({ ok: false, error });
    expect(slack.textsFor(INES)).toHaveLength(before);
  });

  it('shows it to the person, with the reasons', async () => {
    const notices: string[] = [];
    slack.workspace.watch({ changed: () => {}, notice: ({ title }) => void notices.push(title) });
    await slack.api('chat.postMessage', { channel: NEWSROOM, text: 'x', blocks: [{ type: 'section' }] });
    expect(notices).toEqual(['Slack would refuse chat.postMessage: invalid_blocks']);
  });

  it('refuses a modal without a title, and does not use the trigger up', async () => {
    await slack.ask();
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
