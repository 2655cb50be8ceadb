import { expect, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FakeSlack } from './fake-slack.ts';

/** Slack's end of Socket Mode, on loopback. */
export interface SlackSocket {
  /** Sends an envelope, once the bot has connected. */
  send(id: string, type: string, payload: object, retry?: object): Promise<void>;
  /** Envelopes that the bot has acknowledged, each with what it replied. */
  readonly acknowledged: { readonly id: string; readonly payload: unknown }[];
  /** What the bot replied with its acknowledgement of this envelope, waiting for it. */
  acknowledgement(id: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Opens it, and has the stand-in for the Web API lead the bot there. */
export async function openSocket(slack: FakeSlack): Promise<SlackSocket> {
  const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => sockets.once('listening', resolve));
  const address = sockets.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  slack.answer('apps.connections.open', { url: `ws://127.0.0.1:${address.port}/link` });

  const acknowledged: SlackSocket['acknowledged'] = [];
  const connected = new Promise<WebSocket>((resolve) => {
    sockets.once('connection', (connection) => {
      connection.on('message', (data) => {
        const { envelope_id: id, payload } = JSON.parse(String(data));
        acknowledged.push({ id, payload });
      });
      connection.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
      resolve(connection);
    });
  });
  return {
    acknowledged,
    async send(id, type, payload, retry = {}) {
      const envelope = { envelope_id: id, type, payload, accepts_response_payload: true, ...retry };
      (await connected).send(JSON.stringify(envelope));
    },
    async acknowledgement(id) {
      await vi.waitFor(() => expect(acknowledged.map((one) => one.id)).toContain(id), { timeout: 10_000, interval: 2 });
      return acknowledged.find((one) => one.id === id)?.payload;
    },
    async stop() {
      for (const client of sockets.clients) client.terminate();
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}
