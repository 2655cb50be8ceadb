import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { corpusOf } from './app/small-corpus.ts';
import { temporaryFolder } from './library/temporary-folder.ts';

const bin = fileURLToPath(new URL('../bin/whosaid.js', import.meta.url));
let bot: ChildProcess | undefined;
afterEach(async () => {
  if (bot?.exitCode !== null) return;
  const ended = once(bot, 'exit');
  bot.kill('SIGKILL');
  await ended;
});
afterAll(() => slack.close());

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A Slack that agrees to everything. */
const slack = createHttpServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"ok":true,"user_id":"U0BOT","bot_id":"B0BOT","team_id":"T0TEAM"}');
});

/** Collects what a process says, and waits until it has said some words. */
function hearing(child: ChildProcess): (words: string) => Promise<string> {
  let said = '';
  const waiting = new Set<() => void>();
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    for (const look of waiting) look();
  });
  return (words) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!said.includes(words)) return;
        waiting.delete(look);
        resolve(said);
      };
      waiting.add(look);
      child.once('exit', () => reject(new Error(`The bot ended before it said ${words}: ${said}`)));
      look();
    });
}

test('a bot that runs answers from what `whosaid ingest` reads in another process, and says so in its log', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const corpus = await corpusOf({ vote: '“The vote is near,” said Jens Lund on Monday.\n' }, folder);
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'] ?? '',
    SLACK_BOT_TOKEN: 'xoxb-1-2-abc',
    SLACK_SIGNING_SECRET: 'd'.repeat(32),
    SLACK_API_URL: `http://127.0.0.1:${await listen(slack)}/api/`,
  };
  bot = spawn(process.execPath, [bin, 'start', '--port', String(port), '--corpus', corpus], { env });
  const heard = hearing(bot);
  await heard('Listening');
  const health = async () => (await fetch(`http://127.0.0.1:${port}/health`)).json();
  expect(await health()).toMatchObject({ documents: 1 });
  await corpusOf({ ferry: '“We keep the ferry,” said Ada Berg on Tuesday.\n' }, folder);
  const { status } = spawnSync(process.execPath, [bin, 'ingest', join(folder, 'ferry.txt'), '--corpus', corpus], {
    env,
  });
  expect(status).toBe(0);
  const said = await heard('Documents were ingested');
  expect(said).toMatch(/info Documents were ingested: 2 documents with 2 statements from now on, 1 documents with 1/);
  expect(await health()).toMatchObject({ documents: 2, statements: 2 });
});
