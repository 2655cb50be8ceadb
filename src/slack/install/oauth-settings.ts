import { hint } from '../hint.ts';
import { parseKey } from './sealed.ts';

/** What is needed to be installed in several workspaces. */
export interface OAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state that goes with an installation to Slack and back. */
  readonly stateSecret: string;
  /** The folder that installations are kept in. */
  readonly folder: string;
  /** 32 bytes that they are encrypted with. */
  readonly key: Buffer;
  /** Workspaces and organisations that may install (`T…`, `E…`); `null` for all. */
  readonly allowed: ReadonlySet<string> | null;
}

export interface OAuthEnvironment {
  readonly SLACK_CLIENT_ID?: string | undefined;
  readonly SLACK_CLIENT_SECRET?: string | undefined;
  readonly SLACK_STATE_SECRET?: string | undefined;
  readonly WHOSAID_INSTALLATIONS?: string | undefined;
  readonly WHOSAID_INSTALLATION_KEY?: string | undefined;
  readonly WHOSAID_WORKSPACES?: string | undefined;
}

const CREDENTIALS = 'https://api.slack.com/apps → your app → Basic Information → App Credentials';
const MAKE_ONE = 'Make one with “openssl rand -hex 32” and keep it with your backups';

/** Fewest characters of a secret of one's own. */
const SECRET_LENGTH = 32;

const said = (value: string): string => (value === '' ? 'is missing' : `is ${hint(value)}`);

/** Reads the settings; each problem is a sentence that says what to do and cuts secrets short. */
export function readOAuthSettings(environment: OAuthEnvironment): OAuthSettings | { readonly problems: string[] } {
  const read = (name: keyof OAuthEnvironment): string => environment[name]?.trim() ?? '';
  const clientId = read('SLACK_CLIENT_ID');
  const clientSecret = read('SLACK_CLIENT_SECRET');
  const stateSecret = read('SLACK_STATE_SECRET');
  const keyText = read('WHOSAID_INSTALLATION_KEY');
  const workspaces = read('WHOSAID_WORKSPACES')
    .split(/[\s,]+/)
    .filter((id) => id !== '');
  const problems: string[] = [];
  if (!/^\d+\.\d+$/.test(clientId)) {
    problems.push(`SLACK_CLIENT_ID ${said(clientId)}; it must be two numbers with a dot, from ${CREDENTIALS}.`);
  }
  if (!/^\w{16,}$/.test(clientSecret)) {
    problems.push(`SLACK_CLIENT_SECRET ${said(clientSecret)}; copy it from ${CREDENTIALS}.`);
  }
  if (stateSecret.length < SECRET_LENGTH) {
    problems.push(
      `SLACK_STATE_SECRET ${said(stateSecret)}; it must have ${SECRET_LENGTH} characters or more. ${MAKE_ONE}.`,
    );
  }
  const key = parseKey(keyText);
  if (key === null) {
    problems.push(
      `WHOSAID_INSTALLATION_KEY ${said(keyText)}; it must be 32 bytes, as 64 hexadecimal digits or in base64. ${MAKE_ONE}: ` +
        'without it the installations cannot be opened.',
    );
  }
  for (const id of workspaces.filter((name) => !/^[TE][A-Z0-9]+$/.test(name))) {
    problems.push(
      `WHOSAID_WORKSPACES lists “${id.slice(0, 40)}”, which is no id of a workspace (T…) or organisation (E…).`,
    );
  }
  if (problems.length > 0 || key === null) return { problems };
  const allowed = workspaces.length === 0 ? null : new Set(workspaces);
  const folder = read('WHOSAID_INSTALLATIONS') || 'installations';
  return { clientId, clientSecret, stateSecret, key, folder, allowed };
}
