import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A page or an answer to machines, beside Slack's own requests. */
export interface Route {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Where a server listens; on all of the machine's addresses unless told. */
export interface Listen {
  readonly port: number;
  readonly host?: string;
}

/** Serves routes and nothing else. @throws where the port is taken. */
export async function serveRoutes(routes: readonly Route[], listen: Listen): Promise<Server> {
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '').split('?');
    const route = routes.find((one) => one.path === path && one.method === request.method);
    if (route !== undefined) return route.handler(request, response);
    response.writeHead(404);
    response.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(listen, resolve);
  });
  return server;
}
