import type { FollowedCorpus } from './app/follow-corpus.ts';
import type { Io } from './cli/io.ts';
import { createConfig } from './config.ts';
import { createLog } from './create-log.ts';
import { keepLooking } from './keep-looking.ts';
import type { Running } from './running.ts';
import type { SlackConfig } from './slack/slack-config.ts';

export type StartResult = { readonly running: Running } | { readonly problem: string };

/**
 * Runs the bot: in Slack where a token is set, else in the playground. What it says of itself goes to stderr; a problem
 * is a sentence that says what to do.
 */
export async function start(
  corpus: FollowedCorpus,
  environment: Readonly<Record<string, string | undefined>>,
  options: { readonly port: number | null },
  io: Pick<Io, 'err'>,
): Promise<StartResult> {
  const result = createConfig(environment);
  if ('problem' in result) return result;
  const asked = options.port ?? result.config.port;
  const port = asked ?? 3000;
  const { readSlackSettings } = await import('./slack/slack-config.ts');
  const setup = readSlackSettings(environment, { port: asked });
  const { readCorrectors } = await import('./slack/correctors.ts');
  const allowed = readCorrectors(environment['WHOSAID_CORRECTORS']);
  if ('problem' in allowed) return allowed;
  if (setup.kind === 'faulty') return { problem: setup.problems.join('\n') };
  const log = createLog(result.config.logLevel, io.err);
  const { warmUp } = await import('./app/warm-up.ts');
  const { whosaid } = corpus;
  if (setup.kind === 'absent') {
    const { startPlayground } = await import('./playground/start-playground.ts');
    const started = await startPlayground({ whosaid, port, log });
    if (!started.ok) return { problem: started.problem };
    void warmUp(whosaid);
    const following = keepLooking(corpus, log);
    io.err(`No Slack token is set, so the playground is open: ${started.playground.url} (Ctrl+C stops it)\n`);
    return { running: { stop: () => following.stop().then(() => started.playground.close()) } };
  }
  const { createSlackApp } = await import('./slack/create-app.ts');
  const app = createSlackApp(setup.config, whosaid, { log, correctors: allowed.correctors });
  let following: Running;
  try {
    const listening = await app.start();
    void warmUp(whosaid);
    following = keepLooking(corpus, log);
    if (setup.config.mode === 'socket') io.err('Connected to Slack (Socket Mode).\n');
    if (listening !== null) io.err(`Listening ${listensFor(setup.config)} on port ${listening}.\n`);
  } catch (error) {
    return { problem: startProblem(error, port) };
  }
  return { running: { stop: () => following.stop().then(() => app.stop()) } };
}

/** What the port is for. */
function listensFor(config: SlackConfig): string {
  const pages = 'oauth' in config ? 'for installations (/slack/install)' : 'for /health';
  return config.mode === 'http' ? `for Slack${'oauth' in config ? ` and ${pages}` : ''}` : pages;
}

function startProblem(error: unknown, port: number): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (/invalid_auth|not_authed|account_inactive|token_revoked/.test(message)) {
    return `Slack refuses the token (${message}). Copy SLACK_BOT_TOKEN and SLACK_APP_TOKEN into .env again from https://api.slack.com/apps.`;
  }
  return `The bot could not start: ${message}`;
}
