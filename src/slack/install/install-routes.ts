import type { ServerResponse } from 'node:http';
import {
  type CallbackOptions,
  ErrorCode,
  type Installation,
  InstallProvider,
  type InstallProviderOptions,
} from '@slack/oauth';
import type { Log } from '../log.ts';
import type { Route } from '../route.ts';
import { type Installations, installationName, queryOf } from './installations.ts';
import type { OAuthSettings } from './oauth-settings.ts';
import { OnceState, STATE_SECONDS } from './once-state.ts';
import { html, protect, show } from './pages.ts';
import { BOT_SCOPES } from './scopes.ts';

type AnyInstallation = Installation<'v1' | 'v2', boolean>;

export interface InstallDeps {
  readonly installations: Installations;
  readonly clientOptions: NonNullable<InstallProviderOptions['clientOptions']>;
  readonly logger: NonNullable<InstallProviderOptions['logger']>;
  readonly log: Log;
  /** Takes the app out of a workspace that may not have it. */
  readonly uninstall: (token: string) => Promise<unknown>;
}

/** Slack's own package: the exchange of the code, the check of the state, the lookup and refreshing of tokens. */
export function createInstaller(
  settings: OAuthSettings,
  { installations, clientOptions, logger }: InstallDeps,
): InstallProvider {
  return new InstallProvider({
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    stateStore: new OnceState(settings.stateSecret),
    stateCookieName: 'whosaid-install',
    stateCookieExpirationSeconds: STATE_SECONDS,
    installationStore: installations,
    installUrlOptions: { scopes: BOT_SCOPES },
    renderHtmlForInstallPath: (href) =>
      html({
        title: 'Install whosaid',
        words: 'Everybody in the workspace will be able to search the documents that this whosaid answers from.',
        link: { href, label: 'Add to Slack' },
      }),
    clientOptions,
    logger,
  });
}

/** `/slack/install`, where an installation begins, and `/slack/oauth_redirect`, where Slack sends the browser back to. */
export function installRoutes(installer: InstallProvider, settings: OAuthSettings, deps: InstallDeps): Route[] {
  const callbacks: CallbackOptions = {
    afterInstallation: (installation, _options, _request, response) =>
      mayInstall(installation, response, settings, deps),
    success(installation, _options, _request, response) {
      deps.log.info(`Installed for ${installationName(queryOf(installation))}`);
      show(response, 200, installed(installation));
    },
    failure(error, _options, _request, response) {
      const [status, words] = FAILURES[error.code] ?? [500, 'Slack or the bot had a problem, which its log tells.'];
      show(response, status, {
        title: 'whosaid was not installed',
        words: `${words} You can start again at /slack/install.`,
      });
    },
  };
  const guarded = (work: (...args: Parameters<Route['handler']>) => Promise<void>): Route['handler'] => {
    return (request, response) => {
      protect(response);
      work(request, response).catch((thrown: unknown) => {
        deps.log.error('A page of the installation failed', thrown);
        if (!response.headersSent) show(response, 500, BROKEN);
      });
    };
  };
  return [
    {
      path: '/slack/install',
      method: 'GET',
      handler: guarded((request, response) => installer.handleInstallPath(request, response)),
    },
    {
      path: '/slack/oauth_redirect',
      method: 'GET',
      handler: guarded((request, response) => installer.handleCallback(request, response, callbacks)),
    },
  ];
}

const BROKEN = { title: 'whosaid was not installed', words: 'The bot had a problem, which its log tells.' };

const STALE = 'This page was left open too long, was used before, or was begun in another browser.';

const FAILURES: Readonly<Record<string, readonly [status: number, words: string]>> = {
  [ErrorCode.AuthorizationError]: [403, 'It was cancelled in Slack.'],
  [ErrorCode.MissingStateError]: [400, STALE],
  [ErrorCode.InvalidStateError]: [400, STALE],
  [ErrorCode.MissingCodeError]: [400, 'Slack sent no code with it.'],
};

/** Documents are for those whom they are meant for: where workspaces are listed, others are turned away before anything is kept. */
async function mayInstall(
  installation: AnyInstallation,
  response: ServerResponse,
  { allowed }: OAuthSettings,
  { log, uninstall }: InstallDeps,
): Promise<boolean> {
  const { team, enterprise, bot } = installation;
  const ids = [team?.id, enterprise?.id].filter((id) => id !== undefined);
  if (allowed === null || ids.some((id) => allowed.has(id))) return true;
  log.warn(`An installation for ${ids.join(', ')} was refused: WHOSAID_WORKSPACES does not list it`);
  if (bot !== undefined) await uninstall(bot.token).catch((thrown) => log.error('It could not be taken back', thrown));
  const words = 'Whoever runs it has not allowed this workspace. Nothing was kept.';
  show(response, 403, { title: 'whosaid was not installed', words });
  return false;
}

function installed({ team, enterprise, enterpriseUrl, isEnterpriseInstall, appId }: AnyInstallation) {
  const title = 'whosaid is installed';
  if (isEnterpriseInstall) {
    const words = `Choose the workspaces of ${enterprise?.name ?? 'your organisation'} that shall have it.`;
    const href = `${enterpriseUrl ?? ''}manage/organization/apps/profile/${appId ?? ''}/workspaces/add`;
    return { title, words, link: { href, label: 'Choose workspaces' } };
  }
  const words = `In ${team?.name ?? 'your workspace'}, type “/whosaid help”, and “/invite @whosaid” where answers shall be shared.`;
  return { title, words, link: { href: `https://app.slack.com/client/${team?.id ?? ''}`, label: 'Open Slack' } };
}
