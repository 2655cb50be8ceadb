import { expect, test, vi } from 'vitest';
import { startBot } from '../support/bot.ts';
import { anInstallation, inOrg, inTeam, orgInstallation } from '../support/installation.ts';
import { startOAuthBot } from '../support/oauth-bot.ts';
import { appUninstalled, slashCommand, tokensRevoked } from '../support/payloads.ts';

const soon = (): number => Math.floor(Date.now() / 1000) + 5;

test.each([
  ['app_uninstalled', appUninstalled],
  ['tokens_revoked', tokensRevoked],
])('%s deletes what was kept; whoever asks then is told', async (_, told) => {
  const { kept, slack, send, logged } = await startOAuthBot();
  await kept.storeInstallation(anInstallation('T0TEAM', 'xoxb-one'));
  await kept.storeInstallation(anInstallation('T0OTHER', 'xoxb-two'));
  expect((await send({ event: { ...told(), event_time: soon() } })).status).toBe(200);
  await vi.waitFor(() => expect(logged.join('\n')).toContain('The installation for team-T0TEAM was deleted'));
  await expect(kept.fetchInstallation(inTeam('T0TEAM'))).rejects.toThrow('no installation');
  expect((await kept.fetchInstallation(inTeam('T0OTHER'))).bot?.token).toBe('xoxb-two');

  const response = await send({ command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) });
  expect(response.status).toBe(200);
  expect((await slack.until('response_url')).args['text']).toMatch(/^I am no longer installed in this workspace/);
});

test('an organisation’s end deletes the organisation’s', async () => {
  const { kept, send, logged } = await startOAuthBot();
  await kept.storeInstallation(orgInstallation('E0ORG', 'xoxb-org'));
  const authorizations = [{ enterprise_id: 'E0ORG', team_id: null, user_id: 'U0BOT', is_enterprise_install: true }];
  await send({ event: { ...appUninstalled(), enterprise_id: 'E0ORG', authorizations, event_time: soon() } });
  await vi.waitFor(() => expect(logged.join('\n')).toContain('The installation for org-E0ORG was deleted'));
  await expect(kept.fetchInstallation(inOrg('E0ORG'))).rejects.toThrow('no installation');
});

test('an old end that Slack tells again does not touch a newer installation', async () => {
  const { kept, send, logged } = await startOAuthBot();
  await kept.storeInstallation(anInstallation('T0TEAM', 'xoxb-new'));
  await send({ event: { ...appUninstalled(), event_time: soon() - 3600 } });
  await vi.waitFor(() => expect(logged.join('\n')).toContain('An old end of team-T0TEAM was told again'));
  expect((await kept.fetchInstallation(inTeam('T0TEAM'))).bot?.token).toBe('xoxb-new');
});

test('tokens of people that were revoked are none of ours', async () => {
  const { kept, send, slack } = await startOAuthBot();
  await kept.storeInstallation(anInstallation('T0TEAM', 'xoxb-one'));
  await send({ event: { ...tokensRevoked({ oauth: ['U0SOMEBODY'] }), event_time: soon() } });
  await send({ command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) });
  expect((await slack.until('response_url')).args['text']).toContain('Ada Berg');
});

test('with a single workspace’s token the log alone hears of it', async () => {
  const { send, logged } = await startBot();
  await send({ event: appUninstalled() });
  await vi.waitFor(() => expect(logged.join('\n')).toContain('install the app again and set SLACK_BOT_TOKEN'));
});
