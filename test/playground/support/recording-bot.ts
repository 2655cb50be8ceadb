import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';

/** A request that the bot got. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the bot answers to one request. */
export interface Scripted {
  readonly status: number;
  readonly body: string;
}

/** A bot that only notes what it gets, and answers as it is told: with 200 and nothing unless told. */
export async function startRecordingBot() {
  const received: Received[] = [];
  const script: Scripted[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    const answer = script.shift() ?? { status: 200, body: '' };
    response.writeHead(answer.status);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bot listens on no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    received,
    /** What it answers to the next requests. */
    answers: (...next: Scripted[]) => void script.push(...next),
    close: () => closeServer(server),
  };
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
