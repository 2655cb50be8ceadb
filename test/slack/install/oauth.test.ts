import { afterEach, expect, test, vi } from 'vitest';
import { inOrg, inTeam } from '../support/installation.ts';
import { agree, Browser, startOAuthBot } from '../support/oauth-bot.ts';
import { appMention, envelope, slashCommand } from '../support/payloads.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('the page to install leads to Slack with a client, scopes and a state, and is safe to look at', async () => {
  const { browser } = await startOAuthBot();
  const address = await browser.begin();
  expect(address.origin + address.pathname).toBe('https://slack.com/oauth/v2/authorize');
  expect(address.searchParams.get('client_id')).toBe('123.456');
  expect(address.searchParams.get('scope')).toContain('commands');
  expect(address.searchParams.get('state')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  const { headers } = await browser.visit('/slack/install');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  const [cookie] = headers.getSetCookie();
  expect(cookie).toMatch(/^whosaid-install=.*; Secure; HttpOnly; Path=\/; Max-Age=600$/);
});

test('a workspace that agreed is kept and answered with its own token', async () => {
  const { browser, slack, send, kept, logged } = await startOAuthBot();
  agree(slack);
  const page = await browser.install();
  expect(page.status).toBe(200);
  const words = await page.text();
  expect(words).toContain('whosaid is installed');
  expect(words).toContain('Osk &lt;b&gt;&amp; sons&lt;/b&gt;');
  expect(slack.of('oauth.v2.access')[0]?.args).toMatchObject({ code: 'a-code', client_id: '123.456' });
  expect((await kept.fetchInstallation(inTeam('T0TEAM'))).bot?.token).toBe('xoxb-team-token');
  await send({ event: envelope(appMention('ferry')) });
  const { token, args } = await slack.until('chat.postMessage');
  expect(token).toBe('xoxb-team-token');
  expect(args['text']).toContain('Ada Berg');
  expect(logged.join('\n')).not.toContain('xoxb-team-token');
});

test('a state that was used before is refused, also with its cookie', async () => {
  const { browser, slack } = await startOAuthBot();
  agree(slack);
  const state = (await browser.begin()).searchParams.get('state') ?? '';
  const { cookie } = browser;
  expect((await browser.comeBack(state)).status).toBe(200);
  browser.cookie = cookie;
  expect((await browser.comeBack(state)).status).toBe(400);
  expect(slack.of('oauth.v2.access')).toHaveLength(1);
});

test('a state from another browser is refused', async () => {
  const { browser, origin, slack } = await startOAuthBot();
  const state = (await browser.begin()).searchParams.get('state') ?? '';
  const other = new Browser(origin);
  expect((await other.comeBack(state)).status).toBe(400);
  await other.begin();
  expect((await other.comeBack(state)).status).toBe(400);
  expect(slack.of('oauth.v2.access')).toEqual([]);
});

test('a state that is older than ten minutes is refused', async () => {
  const { browser, slack } = await startOAuthBot();
  const state = (await browser.begin()).searchParams.get('state') ?? '';
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 602_000 });
  const page = await browser.comeBack(state);
  expect(page.status).toBe(400);
  expect(await page.text()).toContain('left open too long');
  expect(slack.of('oauth.v2.access')).toEqual([]);
});

test.each([
  ['a state that nobody signed', '?code=c&state=e30.e30.e30', 400],
  ['no state', '?code=c', 400],
  ['no code', '?state=e30.e30.e30', 400],
  ['a refusal in Slack', '?error=access_denied', 403],
])('%s: a page that says so', async (_, query, status) => {
  const { browser, slack, kept } = await startOAuthBot();
  browser.cookie = 'whosaid-install=e30.e30.e30';
  const page = await browser.visit(`/slack/oauth_redirect${query}`);
  expect(page.status).toBe(status);
  expect(await page.text()).toContain('whosaid was not installed');
  expect(slack.of('oauth.v2.access')).toEqual([]);
  expect(await kept.check()).toBe(0);
});

test('what Slack refuses is logged, and the page shows nothing of it', async () => {
  const { browser, slack, logged } = await startOAuthBot();
  slack.refuse('oauth.v2.access', 'invalid_code');
  const page = await browser.install();
  expect(page.status).toBe(500);
  expect(await page.text()).not.toContain('invalid_code');
  expect(logged.join('\n')).toContain('invalid_code');
});

test('a workspace that is not listed is turned away, and the app taken out of it again', async () => {
  const { browser, slack, kept } = await startOAuthBot({ allowed: new Set(['T0OTHER']) });
  agree(slack);
  expect((await browser.install()).status).toBe(403);
  const { token, args } = await slack.until('apps.uninstall');
  expect(token).toBe('xoxb-team-token');
  expect(args).toMatchObject({ client_id: '123.456' });
  expect(await kept.check()).toBe(0);
});

test('a listed organisation may install in any of its workspaces', async () => {
  const { browser, slack } = await startOAuthBot({ allowed: new Set(['E0ORG']) });
  agree(slack, { enterprise: { id: 'E0ORG', name: 'Osk' } });
  expect((await browser.install()).status).toBe(200);
});

test('an organisation installs once, and each of its workspaces is answered', async () => {
  const { browser, slack, send, kept } = await startOAuthBot();
  slack.answer('auth.test', { url: 'https://osk.enterprise.slack.com/' });
  const org = { team: null, enterprise: { id: 'E0ORG', name: 'Osk' }, is_enterprise_install: true };
  agree(slack, { ...org, access_token: 'xoxb-org-token' });
  const page = await browser.install();
  expect(await page.text()).toContain(
    'href="https://osk.enterprise.slack.com/manage/organization/apps/profile/A0APP/workspaces/add"',
  );
  expect((await kept.fetchInstallation(inOrg('E0ORG'))).bot?.token).toBe('xoxb-org-token');

  const authorizations = [
    { enterprise_id: 'E0ORG', team_id: null, user_id: 'U0BOT', is_bot: true, is_enterprise_install: true },
  ];
  const event = { ...envelope(appMention('ferry')), team_id: 'T0SECOND', enterprise_id: 'E0ORG', authorizations };
  await send({ event });
  expect((await slack.until('chat.postMessage')).token).toBe('xoxb-org-token');
  const asked = slashCommand({ text: 'ferry', responseUrl: slack.responseUrl });
  await send({ command: { ...asked, team_id: 'T0SECOND', enterprise_id: 'E0ORG', is_enterprise_install: 'true' } });
  expect((await slack.until('response_url')).args['text']).toContain('Ada Berg');
});
