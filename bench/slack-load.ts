import { createHmac } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const SECRET = '0123456789abcdef0123456789abcdef';

/** What came of a burst. */
export interface Burst {
  /** Milliseconds from the beginning of the burst to each acknowledgement: what was sent last has waited here too. */
  readonly waits: readonly number[];
  readonly refused: number;
  readonly answers: number;
  readonly twice: number;
  /** Until the last answer. */
  readonly seconds: number;
}

/** Plays Slack for a bot in another process: sends it slash commands and counts what comes to their `response_url`s. */
export class SlackLoad {
  readonly #questions: readonly string[];
  readonly #answers = new Map<string, number>();
  readonly #server = createServer((incoming, response) => {
    incoming.resume().once('end', () => {
      const path = incoming.url ?? '';
      if (path.startsWith('/respond/')) this.#answers.set(path, (this.#answers.get(path) ?? 0) + 1);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"ok":true,"user_id":"U0BOT","bot_id":"B0BOT","team_id":"T0TEAM"}');
    });
  });

  constructor(questions: readonly string[]) {
    this.#questions = questions;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What the bot has to be started with. */
  get environment(): Record<string, string> {
    const token = { SLACK_BOT_TOKEN: 'xoxb-1-2-bench', SLACK_APP_TOKEN: '' };
    return { ...token, SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: `${this.#origin}/api/` };
  }

  /** Sends `count` commands to the bot at once, and waits for all answers, 60 s at most; tells when the last one is acknowledged. */
  async burst(port: number, count: number, acknowledged: () => void): Promise<Burst> {
    this.#answers.clear();
    const bodies = Array.from({ length: count }, (_, at) => this.#command(at));
    const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
    const start = performance.now();
    const acks = await Promise.all(
      bodies.map(async (body) => {
        const status = await post(agent, port, body);
        return { status, wait: performance.now() - start };
      }),
    );
    acknowledged();
    const sum = (): number => [...this.#answers.values()].reduce((all, times) => all + times, 0);
    while (sum() < count && performance.now() - start < 60_000) await new Promise((next) => setTimeout(next, 20));
    const seconds = (performance.now() - start) / 1000;
    // An answer that comes twice comes a little later.
    await new Promise((next) => setTimeout(next, 300));
    return {
      waits: acks.map(({ wait }) => wait),
      refused: acks.filter(({ status }) => status !== 200).length,
      answers: this.#answers.size,
      twice: sum() - this.#answers.size,
      seconds,
    };
  }

  #command(at: number): string {
    return new URLSearchParams({
      team_id: 'T0TEAM',
      channel_id: 'C0GENERAL',
      user_id: `U${at}`,
      command: '/whosaid',
      text: this.#questions[at % this.#questions.length] ?? '',
      is_enterprise_install: 'false',
      response_url: `${this.#origin}/respond/${at}`,
      trigger_id: '111.222.abcdef',
    }).toString();
  }
}

function post(agent: Agent, port: number, body: string): Promise<number> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: '/slack/events', method: 'POST', headers, agent },
      (reply) => {
        reply.resume();
        resolve(reply.statusCode ?? 0);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
