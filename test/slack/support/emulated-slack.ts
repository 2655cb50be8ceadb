import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createEmulator } from 'emulate';
import { parse } from 'yaml';

const BOT_TOKEN = 'xoxb-emulated-bot';
const READER_TOKEN = 'xoxp-emulated-reader';

/** The scopes that the bot is installed with: those of the manifest and no others. */
function botScopes(): readonly string[] {
  const manifest: { oauth_config: { scopes: { bot: string[] } } } = parse(
    readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8'),
  );
  return manifest.oauth_config.scopes.bot;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** The parts of replies that the tests read. */
export interface Reply {
  readonly ok: boolean;
  readonly error?: string;
  readonly user_id?: string;
  readonly trigger_id?: string;
  readonly ts?: string;
  readonly channels?: readonly { readonly id: string; readonly name: string }[];
  readonly messages?: readonly { readonly ts: string; readonly user?: string; readonly blocks?: readonly unknown[] }[];
}

const isReply = (value: unknown): value is Reply => typeof value === 'object' && value !== null && 'ok' in value;

/** Slack's Web API as the `emulate` package plays it, with a reader and a bot in a workspace. */
export async function startEmulatedSlack() {
  const port = await freePort();
  const emulator = await createEmulator({
    service: 'slack',
    port,
    seed: {
      slack: {
        team: { name: 'Osk', domain: 'osk' },
        users: [{ name: 'reader' }, { name: 'whosaid' }],
        channels: [{ name: 'harbour' }, { name: 'closed', is_private: true }],
        strict_scopes: true,
        tokens: [
          { token: BOT_TOKEN, user: 'whosaid', type: 'bot', scopes: botScopes() },
          { token: READER_TOKEN, user: 'reader', type: 'user' },
        ],
      },
    },
  });
  const apiUrl = `http://127.0.0.1:${port}/api/`;
  const call = async (token: string, method: string, args: Readonly<Record<string, unknown>>): Promise<Reply> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(`${apiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(args) });
    const reply: unknown = await response.json();
    if (!isReply(reply)) throw new Error(`${method} gave no reply: ${JSON.stringify(reply)}`);
    return reply;
  };
  return {
    apiUrl,
    botToken: BOT_TOKEN,
    /** All views that are open or published, as the emulator's own page shows them. */
    async views(): Promise<string> {
      const response = await fetch(`http://127.0.0.1:${port}/?tab=views`, { headers: { connection: 'close' } });
      return response.text();
    },
    asBot: (method: string, args: Readonly<Record<string, unknown>> = {}) => call(BOT_TOKEN, method, args),
    asReader: (method: string, args: Readonly<Record<string, unknown>> = {}) => call(READER_TOKEN, method, args),
    stop: () => emulator.close(),
  };
}
