import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground } from '../../src/playground/start-playground.ts';
import { buildPage } from './support/built-page.ts';
import { fakeWhosaid } from './support/fake-whosaid.ts';
import { INES, KIM, LEGAL, NEWSROOM, type StandIn, startStandIn } from './support/stand-in.ts';

let slack: StandIn;
beforeAll(async () => {
  slack = await startStandIn();
});
afterAll(() => slack.close());

/** A request with any headers: `fetch` does not let `Host` be set. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: slack.port, method, path, headers }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, body: text });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = () => ({ host: `localhost:${slack.port}` });
const deed = JSON.stringify({ user: INES, deed: { do: 'send', channel: NEWSROOM, thread: null, text: 'planted' } });
const json = { 'content-type': 'application/json' };

describe('who may talk to the playground', () => {
  it.each(['evil.example', 'localhost', 'localhost:1'])('refuses the host "%s"', async (host) => {
    expect((await ask('GET', '/', { host })).status).toBe(403);
  });

  it('answers under its own names', async () => {
    for (const host of [`localhost:${slack.port}`, `127.0.0.1:${slack.port}`]) {
      expect(await ask('GET', '/', { host })).toEqual({ status: 200, body: 'the page' });
    }
  });

  it('answers HEAD like GET, without the page', async () => {
    expect(await ask('HEAD', '/', own())).toEqual({ status: 200, body: '' });
  });

  it.each([
    ['another origin', { origin: 'https://evil.example', ...json }],
    ['an opaque origin', { origin: 'null', ...json }],
    ['no origin', { ...json }],
    ['a form of its own origin', { origin: 'own', 'content-type': 'text/plain' }],
  ])('takes no deed from %s', async (_, headers) => {
    const origin = 'origin' in headers && headers.origin === 'own' ? { origin: `http://localhost:${slack.port}` } : {};
    expect((await ask('POST', '/deed', { ...own(), ...headers, ...origin }, deed)).status).toBe(403);
    expect(slack.workspace.messages.history(NEWSROOM).map(({ text }) => text)).not.toContain('planted');
  });

  it('gives other origins no stream', async () => {
    const cross = { ...own(), origin: 'https://evil.example' };
    expect((await ask('GET', `/stream?user=${INES}`, cross)).status).toBe(403);
  });

  it('takes no deed that is not one, and none of the bot', async () => {
    const headers = { ...own(), ...json, origin: `http://localhost:${slack.port}` };
    expect((await ask('POST', '/deed', headers, '{"user":"U","deed":{"do":"dance"}}')).status).toBe(400);
    const asBot = JSON.stringify({ ...JSON.parse(deed), user: 'U0WHOSAID0' });
    expect((await ask('POST', '/deed', headers, asBot)).status).toBe(400);
    expect((await ask('POST', '/deed', headers, 'x'.repeat(1_100_000))).status).toBe(413);
  });

  it('has nothing elsewhere', async () => {
    for (const path of ['/../package.json', '/page.ts', '/api', '/deed']) {
      expect((await ask('GET', path, own())).status).toBe(404);
    }
  });
});

describe('the stream', () => {
  it('gives a person what they see and tells of changes, and never what is another’s', async () => {
    const read = async (user: string) => {
      const response = await fetch(`${slack.url}stream?user=${user}`);
      let text = '';
      void (async () => {
        for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
      })().catch(() => {});
      return () => text;
    };
    const [ines, kim] = [await read(INES), await read(KIM)];
    await expect.poll(ines).toContain('event: snapshot');
    await slack.api('chat.postEphemeral', { channel: NEWSROOM, user: INES, text: 'a secret for Ines' });
    await slack.api('chat.postMessage', { channel: NEWSROOM, text: 'for everybody' });
    await expect.poll(ines).toContain('a secret for Ines');
    await expect.poll(kim).toContain('for everybody');
    expect(kim()).not.toContain('a secret for Ines');
  });
});

describe('somebody who joins a private channel', () => {
  it('then gets what was said there before', async () => {
    const response = await fetch(`${slack.url}stream?user=${INES}`);
    let text = '';
    void (async () => {
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
    })().catch(() => {});
    await expect.poll(() => text).toContain('event: snapshot');
    expect(text).not.toContain('Not a word of this outside');
    await slack.deed(KIM, { do: 'send', channel: LEGAL, thread: null, text: '/invite @ines' });
    await expect.poll(() => text).toContain('Not a word of this outside');
  });
});

describe('starting', () => {
  it('says what to do where the port is taken', async () => {
    const page = await buildPage();
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const started = await startPlayground({ whosaid: fakeWhosaid, port: slack.port, log, page: page.directory });
    page.remove();
    expect(started).toEqual({
      ok: false,
      problem: `Port ${slack.port} is taken by another program. Stop it, or choose another port: PORT=${slack.port + 1} npm start`,
    });
  });

  it('says what to do where the page is not built', async () => {
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const page = new URL('file:///nowhere/at/all/');
    const started = await startPlayground({ whosaid: fakeWhosaid, port: 0, log, page });
    expect(started).toMatchObject({ ok: false, problem: expect.stringContaining('run "npm run build"') });
  });
});
