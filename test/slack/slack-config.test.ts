import { expect, test } from 'vitest';
import { readSlackSettings, type SlackSettings } from '../../src/slack/slack-config.ts';

const bot = 'xoxb-12-34-abc';
const app = 'xapp-1-A0-12-abc';
const secret = '0123456789abcdef0123456789abcdef';
const read = (settings: SlackSettings) => readSlackSettings(settings, { port: null });
const problems = (settings: SlackSettings): string => {
  const setup = read(settings);
  return setup.kind === 'faulty' ? setup.problems.join('\n') : setup.kind;
};

test('nothing set, or set to nothing, means that there is no workspace', () => {
  expect(read({})).toEqual({ kind: 'absent' });
  expect(read({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' })).toEqual({ kind: 'absent' });
});

test('an app token means Socket Mode, also beside a signing secret', () => {
  const settings = { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret };
  expect(read(settings)).toEqual({ kind: 'ready', config: { mode: 'socket', botToken: bot, appToken: app } });
});

test('Socket Mode listens only where a port is asked for', () => {
  const setup = readSlackSettings({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app }, { port: 8080 });
  expect(setup).toMatchObject({ config: { mode: 'socket', pages: { port: 8080 } } });
});

const oauth = {
  SLACK_CLIENT_ID: '123.456',
  SLACK_CLIENT_SECRET: secret,
  SLACK_STATE_SECRET: secret,
  WHOSAID_INSTALLATION_KEY: '0f'.repeat(32),
};

test('a client means OAuth, in both modes; its pages need a port also in Socket Mode', () => {
  const settings = {
    clientId: '123.456',
    clientSecret: secret,
    stateSecret: secret,
    key: Buffer.alloc(32, 0x0f),
    folder: 'installations',
    allowed: null,
  };
  expect(read({ ...oauth, SLACK_SIGNING_SECRET: secret })).toEqual({
    kind: 'ready',
    config: { mode: 'http', signingSecret: secret, port: 3000, oauth: settings },
  });
  expect(read({ ...oauth, SLACK_APP_TOKEN: app })).toEqual({
    kind: 'ready',
    config: { mode: 'socket', appToken: app, pages: { port: 3000 }, oauth: settings },
  });
});

test('workspaces and organisations that may install', () => {
  const listed = {
    ...oauth,
    SLACK_APP_TOKEN: app,
    WHOSAID_WORKSPACES: 'T0ONE, E0ORG',
    WHOSAID_INSTALLATIONS: '/var/x',
  };
  expect(read(listed)).toMatchObject({ config: { oauth: { allowed: new Set(['T0ONE', 'E0ORG']), folder: '/var/x' } } });
});

test('a signing secret alone means HTTP', () => {
  expect(read({ SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret })).toEqual({
    kind: 'ready',
    config: { mode: 'http', botToken: bot, signingSecret: secret, port: 3000 },
  });
});

test('another address of Slack’s API is taken over, with a slash at its end', () => {
  const setup = read({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_API_URL: 'http://localhost:4000/api' });
  expect(setup).toMatchObject({ config: { apiUrl: 'http://localhost:4000/api/' } });
});

test.each<[string, SlackSettings, string]>([
  ['no bot token', { SLACK_APP_TOKEN: app }, 'SLACK_BOT_TOKEN is missing. Copy it from https://api.slack.com/apps'],
  ['only a bot token', { SLACK_BOT_TOKEN: bot }, 'Either SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)'],
  ['a user token', { SLACK_BOT_TOKEN: 'xoxp-1-2-3', SLACK_APP_TOKEN: app }, 'must begin with “xoxb-”'],
  ['tokens swapped', { SLACK_BOT_TOKEN: app, SLACK_APP_TOKEN: bot }, 'SLACK_APP_TOKEN must begin with “xapp-”'],
  ['a token with a space in it', { SLACK_BOT_TOKEN: 'xoxb-1 2', SLACK_APP_TOKEN: app }, 'characters that no token has'],
  ['a short secret', { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: 'abc' }, 'must be the 32 letters and digits'],
  ['a token beside a client', { ...oauth, SLACK_APP_TOKEN: app, SLACK_BOT_TOKEN: bot }, 'Set either SLACK_BOT_TOKEN'],
  ['a client without a way', oauth, 'Either SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)'],
  ['no client secret', { ...oauth, SLACK_CLIENT_SECRET: '' }, 'SLACK_CLIENT_SECRET is missing; copy it from'],
  ['a client id that is none', { ...oauth, SLACK_CLIENT_ID: 'abc' }, 'must be two numbers with a dot'],
  ['a short state secret', { ...oauth, SLACK_STATE_SECRET: 'abc' }, 'SLACK_STATE_SECRET is “ab…”; it must have 32'],
  ['no key', { ...oauth, WHOSAID_INSTALLATION_KEY: '' }, 'WHOSAID_INSTALLATION_KEY is missing; it must be 32 bytes'],
  ['a wrong key', { ...oauth, WHOSAID_INSTALLATION_KEY: 'f'.repeat(63) }, 'it must be 32 bytes, as 64 hexadecimal'],
  ['no workspace', { ...oauth, WHOSAID_WORKSPACES: 'T0ONE osk' }, 'WHOSAID_WORKSPACES lists “osk”'],
  ['an address that is none', { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_API_URL: 'slack' }, 'web address'],
])('%s: a sentence that says what to do', (_, settings, sentence) => {
  expect(problems(settings)).toContain(sentence);
});

test('a problem never repeats a whole secret', () => {
  const token = 'xoxp-1234567890-very-secret-indeed';
  expect(problems({ SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: token })).not.toContain('secret-indeed');
});

test('all problems are said at once', () => {
  const setup = read({ SLACK_APP_TOKEN: 'nonsense' });
  expect(setup.kind === 'faulty' && setup.problems).toHaveLength(2);
});
