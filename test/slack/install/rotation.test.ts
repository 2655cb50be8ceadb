import { expect, test } from 'vitest';
import { anInstallation, inTeam } from '../support/installation.ts';
import { startOAuthBot } from '../support/oauth-bot.ts';
import { appMention, envelope } from '../support/payloads.ts';

const now = (): number => Math.floor(Date.now() / 1000);
const refreshed = {
  access_token: 'xoxe.xoxb-1-new',
  refresh_token: 'xoxe-1-next',
  expires_in: 43_200,
  token_type: 'bot',
};

test('a token near its end is exchanged once, however many requests come, and kept', async () => {
  const { kept, slack, send } = await startOAuthBot();
  const rotating = { refreshToken: 'xoxe-1-first', expiresAt: now() + 60 };
  await kept.storeInstallation(anInstallation('T0TEAM', 'xoxe.xoxb-1-old', rotating));
  slack.answer('oauth.v2.access', refreshed);
  const mentions = [1, 2, 3, 4].map((at) => envelope(appMention('ferry', { ts: `170000000${at}.000100` })));
  await Promise.all(mentions.map((event) => send({ event })));
  await slack.until('chat.postMessage', 4);
  const [exchange, ...more] = slack.of('oauth.v2.access');
  expect(exchange?.args).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'xoxe-1-first' });
  expect(more).toEqual([]);
  expect(new Set(slack.of('chat.postMessage').map(({ token }) => token))).toEqual(new Set(['xoxe.xoxb-1-new']));
  const { bot } = await kept.fetchInstallation(inTeam('T0TEAM'));
  expect(bot).toMatchObject({ token: 'xoxe.xoxb-1-new', refreshToken: 'xoxe-1-next' });
  expect(bot?.expiresAt).toBeGreaterThan(now() + 40_000);
});

test('a token that has long to live is left alone', async () => {
  const { kept, slack, send } = await startOAuthBot();
  const rotating = { refreshToken: 'xoxe-1-first', expiresAt: now() + 40_000 };
  await kept.storeInstallation(anInstallation('T0TEAM', 'xoxe.xoxb-1-old', rotating));
  await send({ event: envelope(appMention('ferry')) });
  expect((await slack.until('chat.postMessage')).token).toBe('xoxe.xoxb-1-old');
  expect(slack.of('oauth.v2.access')).toEqual([]);
});

test('where Slack refuses the exchange, the old token serves while it lasts, and the log tells', async () => {
  const { kept, slack, send, logged } = await startOAuthBot();
  const rotating = { refreshToken: 'xoxe-1-first', expiresAt: now() + 60 };
  await kept.storeInstallation(anInstallation('T0TEAM', 'xoxe.xoxb-1-old', rotating));
  slack.refuse('oauth.v2.access', 'invalid_refresh_token');
  await send({ event: envelope(appMention('ferry')) });
  expect((await slack.until('chat.postMessage')).token).toBe('xoxe.xoxb-1-old');
  expect(logged.join('\n')).toContain('invalid_refresh_token');
  expect((await kept.fetchInstallation(inTeam('T0TEAM'))).bot?.refreshToken).toBe('xoxe-1-first');
});
