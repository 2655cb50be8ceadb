import { HTTPReceiver, type Logger, SocketModeReceiver } from '@slack/bolt';
import type { Route } from './route.ts';
import type { SlackConfig } from './slack-config.ts';

interface ReceiverOptions {
  readonly logger: Logger;
  readonly address: { readonly slackApiUrl?: string };
  readonly routes: readonly Route[];
}

/** What hears of Slack: its signed requests at `/slack/events`, with the routes beside them, or its WebSocket. */
export function createReceiver(config: SlackConfig, { logger, address, routes }: ReceiverOptions) {
  if (config.mode === 'http') {
    return new HTTPReceiver({ signingSecret: config.signingSecret, logger, customRoutes: [...routes] });
  }
  // Its client keeps its own retries: it must outlast a network that is away for hours.
  return new SocketModeReceiver({ appToken: config.appToken, logger, installerOptions: { clientOptions: address } });
}
