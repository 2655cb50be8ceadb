import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { ApiContext } from '../api/method.ts';
import type { DeedContext } from '../deeds/context.ts';
import { deedRequest, perform } from '../deeds/deed.ts';
import type { Installed } from '../workspace/snapshot.ts';
import { refusalOf } from './guard.ts';
import { readBody, sendJson, sendText } from './http.ts';
import { type PageFiles, sendPageFile } from './page-files.ts';
import { answerApiCall, answerResponseUrl } from './slack-routes.ts';
import { openStream } from './stream.ts';

/** What the routes serve. */
export interface ServerContext {
  readonly api: ApiContext & { readonly botToken: string };
  readonly deeds: DeedContext;
  readonly installed: Installed;
  readonly files: PageFiles;
}

/** The server, on 127.0.0.1 alone; not yet serving. `null` where the port is taken. */
export function listen(port: number): Promise<{ server: Server; port: number } | null> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The playground listens on no port.');
      resolve({ server, port: address.port });
    });
  });
}

/** Begins to answer requests. */
export function serve(server: Server, port: number, context: ServerContext): void {
  server.on('request', (request, response) => {
    route(request, response, port, context).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, `The playground failed: ${String(error)}`);
    });
  });
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  context: ServerContext,
): Promise<void> {
  const refusal = refusalOf(request, port);
  if (refusal) return sendText(response, 403, refusal);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, area, name = ''] = pathname.split('/');
  if (request.method === 'POST') {
    if (area === 'api') return answerApiCall(request, response, name, context.api);
    if (area === 'response') return answerResponseUrl(request, response, name, context.api);
    if (pathname === '/deed') return answerDeed(request, response, context.deeds);
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    if (pathname === '/stream' && request.method === 'GET')
      return answerStream(response, searchParams.get('user') ?? '', context);
    if (sendPageFile(response, context.files, pathname)) return;
  }
  sendText(response, 404, `There is nothing at ${request.method} ${pathname}.`);
}

function answerStream(response: ServerResponse, user: string, { deeds, installed }: ServerContext): void {
  const { workspace } = deeds;
  const member = workspace.directory.people().find((each) => each.id === user) ?? workspace.directory.people()[0];
  if (member) openStream(response, workspace, member.id, installed);
  else sendText(response, 404, 'There is nobody in this workspace.');
}

async function answerDeed(request: IncomingMessage, response: ServerResponse, context: DeedContext): Promise<void> {
  // A form or plain text from another origin needs no leave of the browser; JSON does, and is refused by the guard.
  if (request.headers['content-type'] !== 'application/json' || request.headers.origin === undefined) {
    return sendText(response, 403, 'Deeds are JSON, sent by the page itself.');
  }
  const body = await readBody(request);
  if (body === null) return sendText(response, 413, 'This is too much for one deed.');
  const parsed = deedRequest.safeParse(safeJson(body));
  if (!parsed.success) return sendText(response, 400, `Not a deed: ${z.prettifyError(parsed.error)}`);
  const { user, deed } = parsed.data;
  if (context.workspace.directory.member(user)?.isBot !== false) return sendText(response, 400, `No person "${user}".`);
  sendJson(response, 200, await perform(context, user, deed));
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
