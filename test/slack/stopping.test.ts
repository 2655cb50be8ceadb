import { expect, test } from 'vitest';
import { startBot } from './support/bot.ts';
import { appMention, envelope, slashCommand } from './support/payloads.ts';

test('what was acknowledged is answered before the bot is stopped, and nothing more is taken', async () => {
  const bot = await startBot();
  const asked = slashCommand({ text: 'ferry', responseUrl: bot.slack.responseUrl });
  await Promise.all(Array.from({ length: 30 }, () => bot.send({ command: asked })));
  await bot.stop();
  expect(bot.slack.of('response_url')).toHaveLength(30);
  await expect(bot.send({ command: asked })).rejects.toThrow();
});

test('work that does not end is waited for only so long', async () => {
  const { app, send } = await startBot();
  let end = (): void => {};
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  app.event('app_mention', () => work);
  await send({ event: envelope(appMention('ferry')) });
  expect(await app.settle(50)).toBe(1);
  end();
  expect(await app.settle(10_000)).toBe(0);
});
