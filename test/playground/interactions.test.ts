import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, INES, KIM, modal, NEWSROOM, type StandIn, startStandIn } from './support/stand-in.ts';

let slack: StandIn;
beforeEach(async () => {
  slack = await startStandIn();
});
afterEach(() => slack.close());

describe('trigger ids', () => {
  const open = (trigger: unknown, method = 'views.open') => slack.api(method, { trigger_id: trigger, view: modal });

  it('open one modal', async () => {
    await slack.ask();
    const trigger = slack.last()['trigger_id'];
    expect(await open(trigger)).toMatchObject({ ok: true, view: { title: { text: 'One' } } });
    expect(await open(trigger)).toMatchObject({ ok: false, error: 'exchanged_trigger_id' });
    expect(await open('made.up')).toMatchObject({ ok: false, error: 'invalid_trigger_id' });
  });

  it('live three seconds', async () => {
    await slack.ask();
    const trigger = slack.last()['trigger_id'];
    slack.clock.ahead = 3500;
    expect(await open(trigger)).toMatchObject({ ok: false, error: 'expired_trigger_id' });
  });

  it('stack at most three modals', async () => {
    for (const expected of [true, true, true, false]) {
      await slack.ask();
      expect(await open(slack.last()['trigger_id'], 'views.open')).toMatchObject({ ok: expected });
    }
  });
});

describe('response_url', () => {
  it('takes five messages', async () => {
    await slack.ask();
    const address = String(slack.last()['response_url']);
    for (let use = 0; use < 5; use += 1) expect((await slack.respond(address, { text: 'x' })).status).toBe(200);
    expect(await slack.respond(address, { text: 'x' })).toEqual({
      status: 404,
      body: { ok: false, error: 'used_url' },
    });
  });

  it('lives half an hour', async () => {
    await slack.ask();
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
    expect(slack.textsFor(INES)).toContain('new');
    expect(slack.textsFor(INES)).not.toContain('old');
    await slack.respond(address, { delete_original: true });
    expect(slack.textsFor(INES)).not.toContain('new');
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
    expect(slack.seenBy(INES).home?.blocks).toHaveLength(1);
    expect(slack.seenBy(KIM).home).toBeNull();
  });
});
