import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, INES, KIM, LEGAL, modal, NEWSROOM, type StandIn, startStandIn } from './support/stand-in.ts';

let slack: StandIn;
beforeEach(async () => {
  slack = await startStandIn();
});
afterEach(() => slack.close());

describe('what others must not see', () => {
  it('keeps an ephemeral message to its reader', async () => {
    await slack.api('chat.postEphemeral', { channel: NEWSROOM, user: INES, text: 'for Ines alone' });
    expect(slack.textsFor(INES)).toContain('for Ines alone');
    expect(slack.textsFor(KIM)).not.toContain('for Ines alone');
    const { messages } = await slack.api('conversations.history', { channel: NEWSROOM });
    expect(JSON.stringify(messages)).not.toContain('for Ines alone');
  });

  it('keeps a reply to a command to who gave it, unless it is for the channel', async () => {
    await slack.ask();
    const address = String(slack.last()['response_url']);
    await slack.respond(address, { text: 'private' });
    await slack.respond(address, { text: 'public', response_type: 'in_channel' });
    expect(slack.textsFor(KIM)).toContain('public');
    expect(slack.textsFor(KIM)).not.toContain('private');
    expect(slack.textsFor(INES)).toContain('private');
  });

  it('keeps direct messages and modals to their person', async () => {
    const { channel } = await slack.api('conversations.open', { users: INES });
    await slack.api('chat.postMessage', { channel: (channel as { id: string }).id, text: 'direct' });
    await slack.ask();
    await slack.api('views.open', { trigger_id: slack.last()['trigger_id'], view: modal });
    expect(slack.textsFor(INES)).toContain('direct');
    expect(slack.seenBy(INES).modals).toHaveLength(1);
    expect(slack.textsFor(KIM)).not.toContain('direct');
    expect(slack.seenBy(KIM).modals).toEqual([]);
  });

  it('keeps a private channel to its members', async () => {
    await slack.api('chat.postMessage', { channel: LEGAL, text: 'among us' });
    expect(slack.textsFor(KIM)).toContain('among us');
    expect(slack.textsFor(INES)).not.toContain('among us');
    expect(slack.seenBy(INES).frame.channels.map(({ id }) => id)).not.toContain(LEGAL);
    const outcome = await slack.deed(INES, { do: 'send', channel: LEGAL, thread: null, text: 'let me in' });
    expect(outcome).toMatchObject({ ok: false });
    expect(slack.textsFor(KIM)).not.toContain('let me in');
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
