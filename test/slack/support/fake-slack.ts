import { createServer, type IncomingMessage, type Server } from 'node:http';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { checkView } from '../../../src/slack/limits/check-view.ts';

/** One call of the Web API or of a `response_url`, as it arrived. */
export interface Call {
  /** `chat.postMessage`, or `response_url`. */
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The token that it was called with, where one was. */
  readonly token?: string | undefined;
}

type Reply = Readonly<Record<string, unknown>>;

const DEFAULTS: Readonly<Record<string, Reply>> = {
  'auth.test': { user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T0TEAM', url: 'https://osk.slack.com/' },
  'views.open': { view: { id: 'V0VIEW', hash: '1700000000.abcdef' } },
  'views.update': { view: { id: 'V0VIEW', hash: '1700000001.abcdef' } },
  'chat.postMessage': { channel: 'C0GENERAL', ts: '1700000009.000900' },
  'chat.getPermalink': { permalink: 'https://osk.slack.com/archives/C0GENERAL/p1700000009000900' },
  'conversations.history': { messages: [] },
  'conversations.replies': { messages: [] },
  'conversations.info': { channel: { id: 'C0GENERAL', is_private: false } },
  'conversations.members': { members: [] },
};

const MESSAGES = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'response_url']);

/** A stand-in for Slack's Web API: records every call, refuses what breaks Slack's limits, answers as told. */
export class FakeSlack {
  readonly calls: Call[] = [];
  readonly #replies = new Map<string, Reply>();
  readonly #server: Server;
  readonly #slow = new Map<string, number>();
  readonly #waiting = new Set<() => void>();

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#take(request).then((reply) => {
        const { wait, ...said } = reply;
        const headers = { 'content-type': 'application/json' };
        if (wait === undefined) response.writeHead(200, headers);
        else response.writeHead(429, { ...headers, 'retry-after': String(wait) });
        response.end(JSON.stringify(said));
      });
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get origin(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('not started');
    return `http://127.0.0.1:${address.port}`;
  }

  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  get responseUrl(): string {
    return `${this.origin}/respond/1`;
  }

  /** From now on this method answers so; `{ ok: false, error }` refuses. */
  answer(method: string, reply: Reply): void {
    this.#replies.set(method, reply);
  }

  /** The next call of this method is refused: it came too fast, and shall wait so many seconds. */
  slowDown(method: string, seconds: number): void {
    this.#slow.set(method, seconds);
  }

  refuse(method: string, error: string): void {
    this.answer(method, { ok: false, error });
  }

  of(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** The `count`th call of a method, waiting for it. */
  async until(method: string, count = 1): Promise<Call> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const call = this.of(method)[count - 1];
      if (call !== undefined) return call;
      if (Date.now() > deadline) {
        throw new Error(`no ${method} came; these did: ${JSON.stringify(this.calls).slice(0, 2000)}`);
      }
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 100);
        this.#waiting.add(wake);
      });
    }
  }

  async #take(request: IncomingMessage): Promise<Reply> {
    const url = new URL(request.url ?? '/', this.origin);
    const method = url.pathname.startsWith('/respond/') ? 'response_url' : url.pathname.replace('/api/', '');
    const args = parseArgs(await read(request), request.headers['content-type'] ?? '');
    const token = request.headers.authorization?.replace('Bearer ', '');
    const wait = this.#slow.get(method);
    this.#slow.delete(method);
    this.calls.push(wait === undefined ? { method, args, token } : { method: '429', args: { method }, token });
    for (const wake of [...this.#waiting]) wake();
    if (wait !== undefined) return { wait };
    const problems = MESSAGES.has(method) ? checkMessage(args) : 'view' in args ? checkView(args['view']) : [];
    if (problems.length > 0) {
      this.calls.push({ method: 'REFUSED', args: { method, problems }, token });
      return { ok: false, error: 'invalid_blocks', response_metadata: { messages: problems } };
    }
    return { ok: true, ...DEFAULTS[method], ...this.#replies.get(method) };
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parseArgs(body: string, contentType: string): Record<string, unknown> {
  if (contentType.includes('json')) return JSON.parse(body);
  const args: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    args[name] = name === 'blocks' || name === 'view' ? JSON.parse(value) : value;
  }
  return args;
}
