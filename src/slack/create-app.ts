import type { Server, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type AppOptions, type Receiver, webApi } from '@slack/bolt';
import type { Whosaid } from '../app/whosaid.ts';
import { createLater, Rush } from './after-acknowledging.ts';
import { type Correctors, nobodyCorrects } from './correctors.ts';
import { authorizeInTurn } from './install/authorize.ts';
import { FileInstallations } from './install/file-installations.ts';
import { createInstaller, installRoutes } from './install/install-routes.ts';
import { registerListeners } from './listeners/index.ts';
import { dropRepeats } from './listeners/once.ts';
import { registerUninstalled } from './listeners/uninstalled.ts';
import { boltLogger, type Log } from './log.ts';
import { patientFetch } from './patient-fetch.ts';
import { PromptApp } from './prompt-app.ts';
import { createReceiver } from './receiver.ts';
import { RecentQuestions } from './recent-questions.ts';
import { type Route, serveRoutes } from './route.ts';
import type { SlackConfig } from './slack-config.ts';
import { tellUnheard } from './unheard.ts';

/** The bot, not yet connected. */
export interface SlackApp {
  readonly app: PromptApp;
  /**
   * Checks the bot token with Slack, or opens what is kept of installations; then connects or listens.
   *
   * @returns the port it listens on, `null` where it listens on none (Socket Mode, unless pages are asked for).
   * @throws where Slack refuses a token, an installation cannot be opened, or the port is taken.
   */
  start(): Promise<number | null>;
  /** Takes nothing more, lets what was acknowledged be finished, for as long as `finishing` says, and closes. */
  stop(): Promise<void>;
}

export interface SlackAppOptions {
  readonly log: Log;
  /** Who may correct statements; nobody unless told. */
  readonly correctors?: Correctors;
  /** Milliseconds that work under way is given when the bot is stopped; ten seconds unless told. */
  readonly finishing?: number;
}

/** Milliseconds after which a call of Slack's Web API is given up. A `Retry-After` of Slack's is waited for. */
const CALL_TIMEOUT = 30_000;

const FINISHING = 10_000;

const SLACK_API = 'https://slack.com/api/';

function health(whosaid: Whosaid): Route {
  const handler = (_request: unknown, response: ServerResponse): void => {
    const { documents, statements } = whosaid.summary();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: 'ok', documents, statements }));
  };
  return { path: '/health', method: 'GET', handler };
}

/**
 * The real Bolt app over a corpus, for one workspace or, by OAuth, for several. HTTP mode answers Slack's signed requests
 * at `/slack/events`; `/health` says that the bot is up.
 */
export function createSlackApp(
  config: SlackConfig,
  whosaid: Whosaid,
  { log, correctors = nobodyCorrects, finishing = FINISHING }: SlackAppOptions,
): SlackApp {
  const logger = boltLogger(log);
  const address = config.apiUrl === undefined ? {} : { slackApiUrl: config.apiUrl };
  const fetch = patientFetch((url) => url.startsWith(config.apiUrl ?? SLACK_API));
  const retryConfig = webApi.retryPolicies.fiveRetriesInFiveMinutes;
  const clientOptions = { ...address, logger, retryConfig, timeout: CALL_TIMEOUT, fetch };

  const routes = [health(whosaid)];
  let access: Pick<AppOptions, 'token' | 'authorize'>;
  let installations: FileInstallations | null = null;
  if ('oauth' in config) {
    const { oauth } = config;
    installations = new FileInstallations(oauth.folder, oauth.key);
    const uninstall = (token: string) =>
      new webApi.WebClient(token, clientOptions).apps.uninstall({
        client_id: oauth.clientId,
        client_secret: oauth.clientSecret,
      });
    const deps = { installations, clientOptions, logger, log, uninstall };
    const installer = createInstaller(oauth, deps);
    routes.push(...installRoutes(installer, oauth, deps));
    access = { authorize: authorizeInTurn(installer) };
  } else access = { token: config.botToken };

  const receiver = createReceiver(config, { logger, address, routes });
  const rush = new Rush();
  const app = new PromptApp(
    {
      ...access,
      receiver: receiver satisfies Receiver,
      clientOptions,
      logger,
      convoStore: false,
      deferInitialization: true,
      extendedErrorHandler: true,
    },
    rush,
  );
  app.error(tellUnheard(log, fetch));
  app.use(dropRepeats());
  registerListeners(app, { whosaid, correctors, recent: new RecentQuestions(), later: createLater(rush), log });
  registerUninstalled(app, installations, log);

  let server: Server | null = null;
  return {
    app,
    async start() {
      await installations?.check();
      await app.init();
      if (config.mode === 'http') {
        const { port, host } = config;
        server = await app.start({ port, ...(host === undefined ? {} : { host }) });
      } else {
        if (config.pages !== undefined) server = await serveRoutes(routes, config.pages);
        await app.start().catch((error: unknown) => {
          server?.close();
          throw error;
        });
      }
      return portOf(server);
    },
    async stop() {
      const deadline = Date.now() + finishing;
      const closed = Promise.all([app.stop(), config.mode === 'socket' ? close(server) : undefined]);
      const left = await app.settle(finishing);
      if (left > 0) log.warn(`Stopped with ${left} requests unfinished`);
      await Promise.race([closed, setTimeout(Math.max(0, deadline - Date.now()), undefined, { ref: false })]);
      server?.closeAllConnections();
      await closed;
    },
  };
}

const close = (server: Server | null): Promise<unknown> | undefined =>
  server === null ? undefined : new Promise((resolve) => server.close(resolve));

function portOf(server: Server | null): number | null {
  const address = server?.address() ?? null;
  return address === null || typeof address === 'string' ? null : address.port;
}
