import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Whosaid } from '../app/whosaid.ts';
import { everybodyCorrects } from '../slack/correctors.ts';
import { createSlackApp } from '../slack/create-app.ts';
import type { Log } from '../slack/log.ts';
import { Delivery } from './delivery/delivery.ts';
import { slackLimits } from './limits.ts';
import { readManifest } from './manifest.ts';
import { readPageFiles } from './server/page-files.ts';
import { listen, serve } from './server/server.ts';
import { createWorkspace } from './workspace/cast.ts';
import type { Workspace } from './workspace/workspace.ts';

export interface PlaygroundOptions {
  readonly whosaid: Whosaid;
  /** 3000 unless told; 0 takes any that is free. */
  readonly port?: number;
  readonly log: Log;
  /** Milliseconds since 1970; the machine's clock unless told. */
  readonly now?: () => number;
  /** Where the built page lies; beside this file unless told. Ends with a slash. */
  readonly page?: URL;
}

/** A playground that runs. */
export interface Playground {
  readonly url: string;
  /** The state behind the page, for tests. */
  readonly workspace: Workspace;
  /** Ends both servers; may be called again. */
  close(): Promise<void>;
}

/** The outcome of starting; `problem` is a sentence that says what to do. */
export type PlaygroundStart =
  | { readonly ok: true; readonly playground: Playground }
  | { readonly ok: false; readonly problem: string };

const manifestFile = new URL('../../manifest.yml', import.meta.url);

/**
 * Starts a local Slack stand-in with the real bot in it: a web page and a fake Web API on one port, and the Bolt app
 * on another that takes signed requests. Both on 127.0.0.1; token and signing secret are new each time.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<PlaygroundStart> {
  const { whosaid, log, now = Date.now } = options;
  const files = await readPageFiles(options.page ?? new URL('./page/', import.meta.url));
  if ('problem' in files) return { ok: false, problem: files.problem };
  const manifest = readManifest(await readFile(manifestFile, 'utf8'));

  const wanted = options.port ?? 3000;
  const listening = await listen(wanted);
  if (!listening) return { ok: false, problem: portTaken(wanted) };
  const { server, port } = listening;
  const url = `http://localhost:${port}/`;
  const workspace = createWorkspace(url, now);
  const botToken = `xoxb-playground-${randomBytes(12).toString('hex')}`;
  const signingSecret = randomBytes(16).toString('hex');
  const { commands, shortcuts, hasHome } = manifest;
  const installed = { commands, shortcuts, hasHome, examples: whosaid.examples() };

  let botPort = 0;
  const delivery = new Delivery({ requestUrl: () => `http://127.0.0.1:${botPort}/slack/events`, signingSecret, now });
  const api = { workspace, limits: slackLimits, scopes: manifest.scopes, botToken };
  const deeds = { ...api, delivery, manifest };
  serve(server, port, { api, deeds, installed, files });

  const apiUrl = `http://127.0.0.1:${port}/api/`;
  const bot = createSlackApp({ mode: 'http', botToken, signingSecret, apiUrl, port: 0, host: '127.0.0.1' }, whosaid, {
    log,
    // Whoever tries it out is alone with it.
    correctors: everybodyCorrects,
  });
  botPort = (await bot.start()) ?? 0;
  const shutDown = async (): Promise<void> => {
    delivery.close();
    await bot.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= shutDown();
    return closing;
  };
  return { ok: true, playground: { url, workspace, close } };
}

const portTaken = (port: number): string =>
  `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
