import { hint } from './hint.ts';
import { type OAuthEnvironment, type OAuthSettings, readOAuthSettings } from './install/oauth-settings.ts';
import type { Listen } from './route.ts';

interface Common {
  /** Base address of Slack's Web API with a slash at its end; Slack's own unless told. */
  readonly apiUrl?: string;
}

/** One workspace by its token (`xoxb-…`, the Bot User OAuth Token), or those that install it by OAuth. */
type Access = { readonly botToken: string } | { readonly oauth: OAuthSettings };

/** How the bot hears of Slack: over a WebSocket that it opens, or by HTTP requests that Slack signs. */
type Way =
  | {
      readonly mode: 'socket';
      /** `xapp-…`, the app-level token with `connections:write`. */
      readonly appToken: string;
      /** Where health and the pages of the installation are served; nowhere unless told. */
      readonly pages?: Listen;
    }
  | ({ readonly mode: 'http'; readonly signingSecret: string } & Listen);

export type SlackConfig = Common & Access & Way;

/** Slack's own names for its settings, as they stand in the environment. Empty counts as missing. */
export interface SlackSettings extends OAuthEnvironment {
  readonly SLACK_BOT_TOKEN?: string | undefined;
  readonly SLACK_APP_TOKEN?: string | undefined;
  readonly SLACK_SIGNING_SECRET?: string | undefined;
  readonly SLACK_API_URL?: string | undefined;
}

/** `absent`: no setting at all, so there is no workspace to connect to. */
export type SlackSetup =
  | { readonly kind: 'absent' }
  | { readonly kind: 'ready'; readonly config: SlackConfig }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

const PAGE = 'https://api.slack.com/apps';

function tokenProblem(name: string, value: string, prefix: string, where: string): string[] {
  if (value.startsWith(prefix) && /^[\w.-]+$/.test(value)) return [];
  const wrong = value.startsWith(prefix) ? 'contains characters that no token has' : `must begin with “${prefix}”`;
  return [`${name} ${wrong}; it is ${hint(value)}. Copy it from ${PAGE} → your app → ${where}.`];
}

function apiUrlProblem(value: string): string[] {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return [];
  return [`SLACK_API_URL must be a web address such as https://slack.com/api/; it is “${value.slice(0, 100)}”.`];
}

const BOT_TOKEN_PLACE = 'OAuth & Permissions → Bot User OAuth Token';

const DEFAULT_PORT = 3000;

const ONE_OF =
  'Set either SLACK_BOT_TOKEN (one workspace) or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET (several, by OAuth), not both.';

/**
 * Which Slack connection the settings describe. Socket Mode where an app token is given, else HTTP where a signing
 * secret is given; OAuth where a client is given. Each problem is a sentence that says what to do.
 *
 * @param listen The port that was asked for, `null` where none was: Socket Mode by a token then listens nowhere.
 */
export function readSlackSettings(settings: SlackSettings, listen: { port: number | null; host?: string }): SlackSetup {
  const read = (name: keyof SlackSettings): string => settings[name]?.trim() ?? '';
  const [bot, app, secret] = [read('SLACK_BOT_TOKEN'), read('SLACK_APP_TOKEN'), read('SLACK_SIGNING_SECRET')];
  const apiUrl = read('SLACK_API_URL');
  const isOAuth = read('SLACK_CLIENT_ID') !== '' || read('SLACK_CLIENT_SECRET') !== '';
  if (bot === '' && app === '' && secret === '' && !isOAuth) return { kind: 'absent' };

  const oauth = isOAuth ? readOAuthSettings(settings) : null;
  const problems: string[] = oauth !== null && 'problems' in oauth ? oauth.problems : [];
  if (isOAuth) problems.push(...(bot === '' ? [] : [ONE_OF]));
  else if (bot === '') {
    problems.push(`SLACK_BOT_TOKEN is missing. Copy it from ${PAGE} → your app → ${BOT_TOKEN_PLACE}.`);
  } else problems.push(...tokenProblem('SLACK_BOT_TOKEN', bot, 'xoxb-', BOT_TOKEN_PLACE));
  problems.push(...wayProblems(app, secret));
  if (apiUrl !== '') problems.push(...apiUrlProblem(apiUrl));
  if (problems.length > 0) return { kind: 'faulty', problems };

  const access: Access = oauth !== null && !('problems' in oauth) ? { oauth } : { botToken: bot };
  const common = { ...access, ...(apiUrl === '' ? {} : { apiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` }) };
  const place: Listen = { ...listen, port: listen.port ?? DEFAULT_PORT };
  if (app === '') return { kind: 'ready', config: { mode: 'http', signingSecret: secret, ...place, ...common } };
  const pages = isOAuth || listen.port !== null ? { pages: place } : {};
  return { kind: 'ready', config: { mode: 'socket', appToken: app, ...pages, ...common } };
}

function wayProblems(app: string, secret: string): string[] {
  if (app !== '') return tokenProblem('SLACK_APP_TOKEN', app, 'xapp-', 'Basic Information → App-Level Tokens');
  if (secret === '') {
    return [
      'Either SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is needed; ' +
        `both are under ${PAGE} → your app → Basic Information.`,
    ];
  }
  if (/^\w{16,}$/.test(secret)) return [];
  return [
    `SLACK_SIGNING_SECRET must be the 32 letters and digits from ${PAGE} → your app → Basic Information → ` +
      `App Credentials; it is ${hint(secret)}.`,
  ];
}
