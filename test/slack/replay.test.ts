import { afterEach, expect, test } from 'vitest';
import { everybodyCorrects } from '../../src/slack/correctors.ts';
import { createSlackApp } from '../../src/slack/create-app.ts';
import { startBot } from './support/bot.ts';
import { type Delivery, deliveries, ofOrganisation } from './support/deliveries.ts';
import { FakeSlack } from './support/fake-slack.ts';
import { fakeWhosaid } from './support/fake-whosaid.ts';
import { registered } from './support/registered.ts';
import { openSocket } from './support/socket.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A bot that takes a delivery, and gives the reply that came with the acknowledgement once all is done. */
interface Taker {
  readonly slack: FakeSlack;
  readonly logged: readonly string[];
  take(delivery: Delivery): Promise<string>;
}

async function overHttp(): Promise<Taker> {
  const { slack, logged, app, send } = await startBot(fakeWhosaid(), undefined, everybodyCorrects);
  return {
    slack,
    logged,
    async take({ type, payload }) {
      const form = Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
      const sent =
        type === 'slash_commands'
          ? { command: form }
          : type === 'events_api'
            ? { event: payload }
            : { interaction: payload };
      const response = await send(sent);
      expect(response.status).toBe(200);
      const reply = await response.text();
      expect(await app.settle(10_000)).toBe(0);
      return reply;
    },
  };
}

async function overSocket(): Promise<Taker> {
  const slack = new FakeSlack();
  await slack.start();
  const socket = await openSocket(slack);
  const logged: string[] = [];
  const at = (level: string) => (message: string) => logged.push(`${level} ${message}`);
  const bot = createSlackApp(
    { mode: 'socket', appToken: 'xapp-1-A0-abc', botToken: 'xoxb-1-2-abc', apiUrl: slack.apiUrl },
    fakeWhosaid(),
    { log: { info: at('info'), warn: at('warn'), error: at('error') }, correctors: everybodyCorrects },
  );
  await bot.start();
  stops.push(bot.stop, socket.stop, () => slack.stop());
  let count = 0;
  return {
    slack,
    logged,
    async take({ type, payload }) {
      const id = `e${++count}`;
      await socket.send(id, type, payload);
      const reply = JSON.stringify((await socket.acknowledgement(id)) ?? {});
      expect(await bot.app.settle(10_000)).toBe(0);
      return reply === '{}' ? '' : reply;
    },
  };
}

const modes = { HTTP: overHttp, 'Socket Mode': overSocket };
const shapes = { 'a workspace': (delivery: Delivery) => delivery, 'an organisation': ofOrganisation };
const cases = Object.entries(modes).flatMap(([mode, start]) =>
  Object.entries(shapes).map(([shape, change]) => [mode, shape, start, change] as const),
);

test('there is a request for everything that the code listens to', () => {
  const reached = deliveries('').flatMap(({ reaches }) => reaches ?? []);
  expect([...new Set(reached)].sort()).toEqual(registered());
});

test.each(cases)(
  '%s, %s: every request is acknowledged, and whoever sent it sees an outcome',
  {
    timeout: 120_000,
  },
  async (_mode, _shape, start, change) => {
    const { slack, logged, take } = await start();
    for (const delivery of deliveries(slack.responseUrl).map(change)) {
      const name = `${delivery.reaches} ${delivery.where}`;
      const [calls, lines] = [slack.calls.length, logged.length];
      const reply = await take(delivery);
      const called = slack.calls.length > calls ? 'call' : reply !== '' ? 'reply' : null;
      const seen = called ?? (logged.length > lines ? 'log' : 'nowhere');
      expect(`${name}: ${seen}`).toBe(`${name}: ${delivery.seen}`);
    }
    expect(slack.of('REFUSED')).toEqual([]);
    expect(logged.filter((line) => line.startsWith('error'))).toEqual([]);
  },
);
