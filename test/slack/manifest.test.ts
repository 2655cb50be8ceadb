import { execSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { App } from '@slack/bolt';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { adaptManifest } from '../../scripts/adapt-manifest.ts';
import { createSlackApp } from '../../src/slack/create-app.ts';
import { BOT_SCOPES } from '../../src/slack/install/scopes.ts';
import { fakeWhosaid } from './support/fake-whosaid.ts';

interface Manifest {
  readonly features: {
    readonly slash_commands?: readonly { readonly command: string }[];
    readonly shortcuts?: readonly { readonly callback_id: string; readonly type: string }[];
    readonly app_home?: {
      readonly home_tab_enabled?: boolean;
      readonly messages_tab_enabled?: boolean;
      readonly messages_tab_read_only_enabled?: boolean;
    };
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
  };
}

const root = new URL('../../', import.meta.url);
const parsed = parse(readFileSync(new URL('manifest.yml', root), 'utf8'));
const manifest: Manifest = parsed;

/** What a call of the method needs, as docs.slack.dev gives it. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'views.open': [],
  'views.push': [],
  'views.update': [],
  'views.publish': [],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
};

const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_mention: ['app_mentions:read'],
  app_home_opened: [],
  app_uninstalled: [],
  tokens_revoked: [],
  'message.im': ['im:history'],
};

/** Every `client.namespace.method(` in the Slack room. */
function methodsCalled(): Set<string> {
  const folder = new URL('src/slack/', root);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const source = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const calls = source.matchAll(/\bclient\s*\.\s*([a-z]+)\s*\.\s*([a-zA-Z]+)\(/g);
  return new Set([...calls].map(([, namespace, method]) => `${namespace}.${method}`));
}

/** A shortcut is registered by its callback and its type. */
function nameOf(constraint: unknown): string {
  if (typeof constraint !== 'object' || constraint === null) return String(constraint);
  return 'callback_id' in constraint && 'type' in constraint
    ? `${constraint.type} ${constraint.callback_id}`
    : 'unknown';
}

/** What the code registers with Bolt, by kind. */
function registered() {
  const names = { command: new Set<string>(), event: new Set<string>(), shortcut: new Set<string>() };
  for (const kind of ['command', 'event', 'shortcut'] as const) {
    vi.spyOn(App.prototype, kind).mockImplementation((name: unknown) => {
      names[kind].add(nameOf(name));
    });
  }
  const noted = vi.fn();
  createSlackApp({ mode: 'http', botToken: 'xoxb-1', signingSecret: 'x'.repeat(32), port: 0 }, fakeWhosaid(), {
    log: { info: noted, warn: noted, error: noted },
  });
  return names;
}

const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('manifest.yml declares exactly what the code uses', () => {
  test('commands', () => {
    const declared = manifest.features.slash_commands ?? [];
    expect(sorted(declared.map(({ command }) => command))).toEqual(sorted(registered().command));
  });

  test('events', () => {
    // Slack names messages by where they are posted; Bolt hands over all of them as one event.
    const declared = manifest.settings.event_subscriptions.bot_events.map((name) =>
      name.replace(/^message\..*/, 'message'),
    );
    expect(sorted(declared)).toEqual(sorted(registered().event));
  });

  test('shortcuts', () => {
    const declared = manifest.features.shortcuts ?? [];
    const types: Readonly<Record<string, string>> = { message: 'message_action', global: 'shortcut' };
    expect(sorted(declared.map(({ callback_id, type }) => `${types[type]} ${callback_id}`))).toEqual(
      sorted(registered().shortcut),
    );
  });

  test('every method called is known to this test', () => {
    const methods = sorted(methodsCalled());
    expect(methods).toContain('chat.postMessage');
    expect(methods.filter((method) => SCOPES[method] === undefined)).toEqual([]);
  });

  test('scopes', () => {
    const needed = new Set<string>(['commands']);
    for (const method of methodsCalled()) for (const scope of SCOPES[method] ?? []) needed.add(scope);
    for (const event of manifest.settings.event_subscriptions.bot_events) {
      for (const scope of EVENT_SCOPES[event] ?? [`unknown event ${event}`]) needed.add(scope);
    }
    expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(sorted(needed));
  });

  test('scopes that an installation by OAuth asks for', () => {
    expect(sorted(BOT_SCOPES)).toEqual(sorted(manifest.oauth_config.scopes.bot));
  });

  test('the Home tab', () => {
    const isDrawn = methodsCalled().has('views.publish') && registered().event.has('app_home_opened');
    expect(manifest.features.app_home?.home_tab_enabled).toBe(isDrawn);
  });

  test('the messages tab', () => {
    const home = manifest.features.app_home;
    expect(home?.messages_tab_enabled).toBe(registered().event.has('message'));
    expect(home?.messages_tab_read_only_enabled).toBe(false);
  });

  test('buttons and windows need interactivity', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
  });
});

describe('the manifest for other manners', () => {
  const address = 'https://whosaid.example.org';
  const url = `${address}/slack/events`;

  test('HTTP: every kind of request has its address, and Socket Mode is off', () => {
    const adapted = adaptManifest(parsed, { address });
    expect(adapted).toMatchObject({
      features: { slash_commands: [{ command: '/whosaid', url }] },
      settings: {
        event_subscriptions: { request_url: url, bot_events: manifest.settings.event_subscriptions.bot_events },
        interactivity: { is_enabled: true, request_url: url, message_menu_options_url: url },
        socket_mode_enabled: false,
        token_rotation_enabled: false,
      },
    });
    expect(adapted).not.toHaveProperty('oauth_config.redirect_urls');
  });

  test('several workspaces: Slack sends them back to the bot, and tokens are renewed', () => {
    const distributed = {
      oauth_config: { redirect_urls: [`${address}/slack/oauth_redirect`] },
      settings: { token_rotation_enabled: true, org_deploy_enabled: true },
    };
    expect(adaptManifest(parsed, { address, isDistributed: true })).toMatchObject(distributed);
    const socket = adaptManifest(parsed, { address, isDistributed: true, isSocket: true });
    expect(socket).toMatchObject({ ...distributed, settings: { ...distributed.settings, socket_mode_enabled: true } });
    expect(JSON.stringify(socket)).not.toContain('/slack/events');
  });

  test('with one workspace’s token, tokens must not end by themselves', () => {
    expect(adaptManifest(parsed, {})).toMatchObject({ settings: { token_rotation_enabled: false } });
  });

  test.each([
    [{ isDistributed: true }, 'needs an address'],
    [{ address: 'http://whosaid.example.org' }, 'https:// alone; it was “http://whosaid.example.org”'],
    [{ address: 'whosaid' }, 'https:// alone; it was “whosaid”'],
  ])('%j is refused', (manner, sentence) => {
    expect(() => adaptManifest(parsed, manner)).toThrow(sentence);
  });
});

describe('the Slack CLI', () => {
  const { hooks }: { hooks: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(new URL('.slack/hooks.json', root), 'utf8'),
  );
  /** Runs a hook as the CLI does: its command line with the CLI's options behind it. */
  const run = (hook: string, options = ''): string =>
    execSync(`${hooks[hook]} ${options}`, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

  test('is told what it can do here', () => {
    const told = JSON.parse(run('get-hooks'));
    // What .slack/hooks.json names itself comes before what is told here.
    expect(Object.keys(told.hooks)).toEqual(expect.arrayContaining(['get-manifest', 'start']));
    expect(told.config['sdk-managed-connection-enabled']).toBe(true);
  });

  test('gets the manifest, between boundaries where it asks for them', () => {
    expect(JSON.parse(run('get-manifest'))).toEqual(parsed);
    const bounded = run('get-manifest', '--protocol=message-boundaries --boundary=_edge_ --source=.');
    expect(JSON.parse(bounded.trim().replace(/^_edge_|_edge_$/g, ''))).toEqual(parsed);
    expect(bounded).toMatch(/^_edge_\{[\s\S]*\}_edge_\s*$/);
  });
});
