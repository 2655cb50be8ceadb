import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = [path.join(root, 'bin/whosaid.js')];
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whosaid-main-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line in the project's folder, with nothing of this machine's environment but the path. */
function whosaid(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { PATH: process.env['PATH'] ?? '', TZ: 'Pacific/Auckland', ...options.env },
  });
  return { stdout, stderr, status };
}

const file = (name: string, content: string | Uint8Array) => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};

describe('whosaid', { timeout: 60_000 }, () => {
  it('ingests, asks and cites', () => {
    const corpus = path.join(folder, 'corpus');
    const source = file(
      'harbour.txt',
      ' date 2026-03-04 Homepage > News > Harbour to close for the winter\n\n“We will not wait for the ferry company,” Ada Nwosu said on Monday.\n',
    );
    expect(whosaid(['ingest', source, '--corpus', corpus])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 added'),
    });
    expect(whosaid(['ingest', source, '--corpus', corpus])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 unchanged'),
    });
    const { stdout, stderr, status } = whosaid(['ask', '--json', '--corpus', corpus, 'who said "ferry company"']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const [first] = JSON.parse(stdout).answers;
    expect(first).toMatchObject({ speaker: 'Ada Nwosu', said: { from: '2026-03-02', certainty: 'stated' } });
    expect(first.citations[0]).toMatchObject({
      source: 'harbour.txt',
      title: 'Harbour to close for the winter',
      published: '2026-03-04',
    });
  });

  it('exits with 0 where nothing was found, and says so', () => {
    const { stdout, status } = whosaid(['ask', '"to be or not to be"']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/to be or not to be/);
  });

  it('exits with 2 on wrong usage, with nothing on standard output', () => {
    expect(whosaid(['ask'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('says what to do about a corpus that is missing or empty, and answers nothing', () => {
    const { stderr, stdout, status } = whosaid(['ask', '--corpus', path.join(folder, 'nowhere'), 'anything']);
    expect(stderr).toMatch(/nowhere does not exist.*whosaid ingest/);
    expect(status).toBe(0);
    expect(stdout).not.toBe('');
  });

  it.each([
    ['binary.txt', new Uint8Array([0, 1, 2, 255])],
    ['empty.txt', ''],
    ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ])('refuses %s with a sentence that names it, and loses nothing else', (name, content) => {
    const good = file('good.txt', 'The mayor spoke on Sunday.\n\n“The bridge is safe,” said Mayor Ida Holm.\n');
    const corpus = path.join(folder, `corpus-${name}`);
    const { stderr, stdout, status } = whosaid(['ingest', file(name, content), good, '--corpus', corpus]);
    expect(stderr).toContain(name);
    expect(stdout).toContain('1 added');
    expect(status).toBe(1);
  });

  it('refuses a path that does not exist', () => {
    const { stderr, status } = whosaid(['ingest', path.join(folder, 'gone.txt'), '--corpus', path.join(folder, 'c')]);
    expect(stderr).toContain('gone.txt');
    expect(status).toBe(1);
  });
});

describe('whosaid start', { timeout: 60_000 }, () => {
  it.each([
    [{ SLACK_BOT_TOKEN: 'hello' }, /SLACK_BOT_TOKEN must begin with “xoxb-”/],
    [{ SLACK_APP_TOKEN: 'xapp-1-A1-1-abc' }, /SLACK_BOT_TOKEN is missing/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1-1-abc' }, /SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET/],
    [{ PORT: 'eighty' }, /PORT should be a port/],
  ])('says what is wrong with %j and what to do', (env, words) => {
    const { stderr, status, stdout } = whosaid(['start'], { env });
    expect(stderr).toMatch(words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('says that a port is taken, and what to do', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { stderr, status } = whosaid(['start'], { env: { PORT: String(port) } });
    taken.close();
    expect(stderr).toMatch(new RegExp(`Port ${port} is taken.*PORT=`));
    expect(status).toBe(1);
  });

  it('opens the playground where there is no token, and stops when asked', async () => {
    const child = spawn(process.execPath, [...command, 'start'], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', PORT: '39127' },
    });
    const said = await new Promise<string>((resolve) => {
      child.stderr.once('data', (data: Buffer) => resolve(data.toString()));
    });
    expect(said).toMatch(/^No Slack token is set, so the playground is open: http:\/\/localhost:39127\//);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  const oauth = {
    SLACK_CLIENT_ID: '123.456',
    SLACK_CLIENT_SECRET: 'c'.repeat(32),
    SLACK_SIGNING_SECRET: 'd'.repeat(32),
    SLACK_STATE_SECRET: 's'.repeat(32),
    WHOSAID_INSTALLATION_KEY: 'ab'.repeat(32),
  };

  it('serves the page to install where several workspaces may, and stops when asked', async () => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      ...oauth,
      PORT: '39128',
      WHOSAID_INSTALLATIONS: path.join(folder, 'i'),
    };
    const child = spawn(process.execPath, [...command, 'start'], { cwd: root, env });
    const said = await new Promise<string>((resolve) => {
      child.stderr.once('data', (data: Buffer) => resolve(data.toString()));
    });
    expect(said).toContain('Listening for Slack and for installations (/slack/install) on port 39128.');
    const page = await fetch('http://127.0.0.1:39128/slack/install', { headers: { connection: 'close' } });
    expect(await page.text()).toContain('https://slack.com/oauth/v2/authorize?');
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says which installation another key cannot open', () => {
    const installations = path.join(folder, 'sealed');
    mkdirSync(installations);
    writeFileSync(path.join(installations, 'team-T0ONE.sealed'), 'sealed with another key');
    const { stderr, status } = whosaid(['start'], { env: { ...oauth, WHOSAID_INSTALLATIONS: installations } });
    expect(stderr).toMatch(/team-T0ONE\.sealed cannot be opened: WHOSAID_INSTALLATION_KEY is not the key/);
    expect(status).toBe(1);
  });
});
