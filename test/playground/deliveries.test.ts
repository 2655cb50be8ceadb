import { verifySlackRequest } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT, INES, NEWSROOM, POLICY, SECRET, type StandIn, startStandIn } from './support/stand-in.ts';

let slack: StandIn;
beforeEach(async () => {
  slack = await startStandIn();
});
afterEach(() => slack.close());

describe('requests to the bot', () => {
  it('are signed', async () => {
    await slack.ask();
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
    expect(await slack.ask()).toEqual({ ok: true });
    expect(slack.last()).toMatchObject({ command: '/ask', text: 'dredging', channel_id: NEWSROOM, user_id: INES });
  });

  it('tell the person when the bot does not acknowledge', async () => {
    slack.answers({ status: 500, body: '' });
    const outcome = await slack.ask();
    expect(outcome).toMatchObject({ ok: false, notice: { title: '/ask failed with the error “dispatch_failed”' } });
  });

  it('refuse commands that the manifest does not have, and any in threads', async () => {
    expect(await slack.ask('/other x')).toMatchObject({ ok: false, notice: { title: '/other is not a command here' } });
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
