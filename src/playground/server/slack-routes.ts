import type { IncomingMessage, ServerResponse } from 'node:http';
import { readArguments } from '../api/arguments.ts';
import type { ApiContext } from '../api/method.ts';
import { methods } from '../api/methods.ts';
import { type Reply, refuse } from '../api/reply.ts';
import { respond } from '../api/respond.ts';
import { neededScopes } from '../api/scopes.ts';
import { readBody, sendJson } from './http.ts';

/** `POST /api/METHOD`: the Web API, for who holds the bot's token. */
export async function answerApiCall(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  context: ApiContext & { readonly botToken: string },
): Promise<void> {
  const body = await readBody(request);
  if (body === null) return sendJson(response, 413, refuse('request_entity_too_large'));
  const args = readArguments(body, request.headers['content-type'] ?? '');
  const reply = call(name, args, request.headers.authorization, context);
  report(context, name, reply);
  sendJson(response, 200, reply);
}

function call(
  name: string,
  args: ReturnType<typeof readArguments>,
  authorization: string | undefined,
  context: ApiContext & { readonly botToken: string },
): Reply {
  const token = authorization?.replace(/^Bearer /, '') ?? args['token'];
  if (token === undefined) return refuse('not_authed');
  if (token !== context.botToken) return refuse('invalid_auth');
  const method = methods.get(name);
  if (!method) return refuse('unknown_method');
  const missing = neededScopes(context.workspace, name, args).filter((scope) => !context.scopes.has(scope));
  if (missing.length > 0) {
    const sentence = `The manifest lacks the bot scope "${missing.join('", "')}".`;
    const provided = [...context.scopes].join(',');
    return { ...refuse('missing_scope', [sentence]), needed: missing.join(','), provided };
  }
  return method(context, args);
}

/** `POST /response/KEY`: a `response_url`. */
export async function answerResponseUrl(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  context: ApiContext,
): Promise<void> {
  const body = await readBody(request);
  if (body === null) return sendJson(response, 413, refuse('request_entity_too_large'));
  const use = context.workspace.responseUrls.use(key);
  const reply = use.ok ? respond(context, use.target, body) : refuse(use.error);
  report(context, 'response_url', reply);
  sendJson(response, use.ok ? (reply.ok ? 200 : 400) : 404, reply);
}

/** What a bot may well meet in its daily work, and has to deal with itself. */
const everyday = new Set(['not_in_channel', 'channel_not_found', 'user_not_in_channel', 'cannot_reply_to_message']);

/** Where Slack would refuse, the person at the playground sees it: it is a defect of the bot. */
function report({ workspace }: ApiContext, what: string, reply: Reply): void {
  if (reply.ok || everyday.has(reply.error)) return;
  const reasons = (reply.response_metadata as { messages?: readonly string[] } | undefined)?.messages ?? [];
  workspace.notify({ title: `Slack would refuse ${what}: ${reply.error}`, detail: reasons.join('\n') });
}
