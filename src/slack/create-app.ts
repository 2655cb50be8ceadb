import type { Server, ServerResponse } from 'node:http';
import { type App, HTTPReceiver, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Whosaid } from '../app/whosaid.ts';
import { createLater, Rush } from './after-acknowledging.ts';
import { type Correctors, nobodyCorrects } from './correctors.ts';
import { registerListeners } from './listeners/index.ts';
import { dropRepeats } from './listeners/once.ts';
import { boltLogger, type Log } from './log.ts';
import { PromptApp } from './prompt-app.ts';
import { RecentQuestions } from './recent-questions.ts';
import type { SlackConfig } from './slack-config.ts';

/** The bot, not yet connected. */
export interface SlackApp {
  readonly app: App;
  /**
   * Checks the bot token with Slack, then connects or listens.
   *
   * @returns the port it listens on in HTTP mode, `null` in Socket Mode.
   * @throws where Slack refuses a token or the port is taken.
   */
  start(): Promise<number | null>;
  stop(): Promise<void>;
}

export interface SlackAppOptions {
  readonly log: Log;
  /** Who may correct statements; nobody unless told. */
  readonly correctors?: Correctors;
}

/** Milliseconds after which a call of Slack's Web API is given up. A `Retry-After` of Slack's is waited for. */
const CALL_TIMEOUT = 30_000;

function health(whosaid: Whosaid, response: ServerResponse): void {
  const { documents, statements } = whosaid.summary();
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ status: 'ok', documents, statements }));
}

/**
 * The real Bolt app over a corpus. HTTP mode answers Slack's signed requests at `/slack/events` and says at `/health`
 * that it is up.
 */
export function createSlackApp(
  config: SlackConfig,
  whosaid: Whosaid,
  { log, correctors = nobodyCorrects }: SlackAppOptions,
): SlackApp {
  const logger = boltLogger(log);
  const address = config.apiUrl === undefined ? {} : { slackApiUrl: config.apiUrl };
  const clientOptions = {
    ...address,
    logger,
    retryConfig: webApi.retryPolicies.fiveRetriesInFiveMinutes,
    timeout: CALL_TIMEOUT,
  };

  const receiver =
    config.mode === 'socket'
      ? // Its client keeps its own retries: it must outlast a network that is away for hours.
        new SocketModeReceiver({
          appToken: config.appToken,
          logger,
          installerOptions: { clientOptions: { ...address } },
        })
      : new HTTPReceiver({
          signingSecret: config.signingSecret,
          logger,
          customRoutes: [
            { path: '/health', method: 'GET', handler: (_request, response) => health(whosaid, response) },
          ],
        });
  const rush = new Rush();
  const options = { receiver: receiver satisfies Receiver, token: config.botToken, clientOptions, logger };
  const app = new PromptApp({ ...options, convoStore: false, deferInitialization: true }, rush);
  app.error(async (error) => log.error('A request from Slack failed', error));
  app.use(dropRepeats());
  registerListeners(app, { whosaid, correctors, recent: new RecentQuestions(), later: createLater(rush), log });

  return {
    app,
    async start() {
      await app.init();
      if (config.mode === 'socket') {
        await app.start();
        return null;
      }
      const listen = { port: config.port, ...(config.host === undefined ? {} : { host: config.host }) };
      return portOf(await app.start(listen));
    },
    async stop() {
      await app.stop();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
