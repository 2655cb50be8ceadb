interface Common {
  /** `xoxb-…`, the Bot User OAuth Token. */
  readonly botToken: string;
  /** Base address of Slack's Web API with a slash at its end; Slack's own unless told. */
  readonly apiUrl?: string;
}

/** How the bot reaches Slack: a WebSocket that it opens, or HTTP requests that Slack signs. */
export type SlackConfig =
  | (Common & {
      readonly mode: 'socket';
      /** `xapp-…`, the app-level token with `connections:write`. */
      readonly appToken: string;
    })
  | (Common & {
      readonly mode: 'http';
      readonly signingSecret: string;
      readonly port: number;
      /** The address to listen on; all of the machine's unless told. */
      readonly host?: string;
    });

/** Slack's own names for its settings, as they stand in the environment. Empty counts as missing. */
export interface SlackSettings {
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

/** Enough of a value to recognise it by, not enough to use it. */
function hint(value: string): string {
  return value.length <= 8 ? `“${value.slice(0, 2)}…”` : `“${value.slice(0, 5)}…” (${value.length} characters)`;
}

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

/**
 * Which Slack connection the settings describe. Socket Mode where an app token is given, else HTTP where a signing
 * secret is given. Each problem is a sentence that says what to do.
 */
export function readSlackSettings(settings: SlackSettings, listen: { port: number; host?: string }): SlackSetup {
  const bot = settings.SLACK_BOT_TOKEN?.trim() ?? '';
  const app = settings.SLACK_APP_TOKEN?.trim() ?? '';
  const secret = settings.SLACK_SIGNING_SECRET?.trim() ?? '';
  const apiUrl = settings.SLACK_API_URL?.trim() ?? '';
  if (bot === '' && app === '' && secret === '') return { kind: 'absent' };

  const problems: string[] = [];
  if (bot === '') {
    problems.push(`SLACK_BOT_TOKEN is missing. Copy it from ${PAGE} → your app → ${BOT_TOKEN_PLACE}.`);
  } else problems.push(...tokenProblem('SLACK_BOT_TOKEN', bot, 'xoxb-', BOT_TOKEN_PLACE));
  if (app !== '') {
    problems.push(...tokenProblem('SLACK_APP_TOKEN', app, 'xapp-', 'Basic Information → App-Level Tokens'));
  } else if (secret === '') {
    problems.push(
      'Either SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is needed beside SLACK_BOT_TOKEN; ' +
        `both are under ${PAGE} → your app → Basic Information.`,
    );
  } else if (!/^\w{16,}$/.test(secret)) {
    problems.push(
      `SLACK_SIGNING_SECRET must be the 32 letters and digits from ${PAGE} → your app → Basic Information → ` +
        `App Credentials; it is ${hint(secret)}.`,
    );
  }
  if (apiUrl !== '') problems.push(...apiUrlProblem(apiUrl));
  if (problems.length > 0) return { kind: 'faulty', problems };

  const common = { botToken: bot, ...(apiUrl === '' ? {} : { apiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` }) };
  if (app !== '') return { kind: 'ready', config: { mode: 'socket', appToken: app, ...common } };
  return { kind: 'ready', config: { mode: 'http', signingSecret: secret, ...listen, ...common } };
}
