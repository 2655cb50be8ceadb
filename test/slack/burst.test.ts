import { setImmediate } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { expect, test } from 'vitest';
import { startBot } from './support/bot.ts';
import { fakeWhosaid } from './support/fake-whosaid.ts';
import { slashCommand } from './support/payloads.ts';

const QUESTIONS = 500;
test('500 questions at once are all acknowledged, all answered, none twice', async () => {
  const { send, slack } = await startBot();
  const statuses = await Promise.all(
    Array.from({ length: QUESTIONS }, async (_, at) => {
      const text = `ferry number ${at}.`;
      const response = await send({ command: slashCommand({ text, responseUrl: slack.responseUrl }) });
      await response.text();
      return response.status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  await slack.until('response_url', QUESTIONS);
  const answers = slack
    .of('response_url')
    .map(({ args }) => /ferry number \d+\./.exec(JSON.stringify(args['blocks']))?.[0]);
  expect(answers).toHaveLength(QUESTIONS);
  expect(new Set(answers).size).toBe(QUESTIONS);
  expect(slack.of('REFUSED')).toEqual([]);
});

/** Hands requests to the app as a receiver would, so many a turn of the event loop, and notes each acknowledgement. */
async function arrive(app: App, bodies: readonly Readonly<Record<string, string>>[], order: string[]): Promise<void> {
  const done: Promise<void>[] = [];
  for (const [at, body] of bodies.entries()) {
    const ack = async (): Promise<void> => {
      order.push('acknowledged');
    };
    done.push(app.processEvent({ body, ack }));
    if (at % 100 === 99) await setImmediate();
  }
  await Promise.all(done);
}

test('all of a rush is acknowledged before the first answer is made, and an answer begins only after a look for more', async () => {
  const order: string[] = [];
  const whosaid = fakeWhosaid();
  const ask: typeof whosaid.ask = (question, options) => {
    order.push('answering');
    return whosaid.ask(question, options);
  };
  const { app, slack } = await startBot({ ...whosaid, ask });
  const command = slashCommand({ text: 'ferry', responseUrl: slack.responseUrl });
  await arrive(app, Array<typeof command>(QUESTIONS).fill(command), order);
  expect(order).toHaveLength(2 * QUESTIONS);
  expect(order.lastIndexOf('acknowledged')).toBeLessThan(order.indexOf('answering'));
});
