import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { FileInstallations } from '../../../src/slack/install/file-installations.ts';
import type { OAuthSettings } from '../../../src/slack/install/oauth-settings.ts';
import { startBot } from './bot.ts';
import type { FakeSlack } from './fake-slack.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function oauthSettings(changes: Partial<OAuthSettings> = {}): OAuthSettings {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-oauth-'));
  folders.push(folder);
  const secrets = { clientSecret: 'c'.repeat(32), stateSecret: 's'.repeat(32), key: Buffer.alloc(32, 3) };
  return { clientId: '123.456', ...secrets, folder, allowed: null, ...changes };
}

/** What Slack answers when a workspace has agreed. */
const agreed = {
  access_token: 'xoxb-team-token',
  token_type: 'bot',
  scope: 'commands,chat:write',
  bot_user_id: 'U0BOT',
  app_id: 'A0APP',
  team: { id: 'T0TEAM', name: 'Osk <b>& sons</b>' },
  enterprise: null,
  authed_user: { id: 'U0ADMIN' },
  is_enterprise_install: false,
};

/** The bot as several workspaces install it, and a browser that visits its pages. */
export async function startOAuthBot(changes: Partial<OAuthSettings> = {}) {
  const settings = oauthSettings(changes);
  const bot = await startBot(undefined, { oauth: settings });
  const kept = new FileInstallations(settings.folder, settings.key);
  return { ...bot, kept, browser: new Browser(bot.origin), settings };
}

/** Agrees to everything that Slack is asked. */
export function agree(slack: FakeSlack, changes: object = {}): void {
  slack.answer('oauth.v2.access', { ...agreed, ...changes });
}

/** Keeps the one cookie that the pages set. */
export class Browser {
  cookie = '';
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async visit(path: string): Promise<Response> {
    const headers = { connection: 'close', ...(this.cookie === '' ? {} : { cookie: this.cookie }) };
    const response = await fetch(`${this.#origin}${path}`, { headers, redirect: 'manual' });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    return response;
  }

  /** Opens the page where an installation begins. @returns the address on slack.com that its button leads to. */
  async begin(): Promise<URL> {
    const page = await (await this.visit('/slack/install')).text();
    const [, href = ''] = /href="(https:[^"]*)"/.exec(page) ?? [];
    return new URL(href.replaceAll('&amp;', '&'));
  }

  /** Comes back from Slack with a code, as its redirect does. */
  comeBack(state: string, code = 'a-code'): Promise<Response> {
    return this.visit(`/slack/oauth_redirect?${new URLSearchParams({ code, state })}`);
  }

  async install(): Promise<Response> {
    return this.comeBack((await this.begin()).searchParams.get('state') ?? '');
  }
}
