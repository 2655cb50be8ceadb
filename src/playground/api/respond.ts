import { z } from 'zod';
import type { ResponseTarget } from '../workspace/response-urls.ts';
import { argument, parseJson } from './arguments.ts';
import { checkContent } from './content.ts';
import type { ApiContext } from './method.ts';
import { accept, type Reply, refuse } from './reply.ts';

const schema = z.object({
  text: argument.text,
  blocks: argument.blocks,
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: argument.optionalId,
});

/** What a post to a `response_url`, or the body of a command's acknowledgement, does. Plain text is a reply too. */
export function respond({ workspace, limits }: ApiContext, target: ResponseTarget, body: string): Reply {
  const parsed = schema.safeParse(parseJson(body) ?? { text: body });
  if (!parsed.success) return refuse('invalid_payload', [z.prettifyError(parsed.error)]);
  const given = parsed.data;
  const { user, channel, original } = target;
  if (given.delete_original && original) {
    workspace.messages.remove(channel, original);
    workspace.changed();
    return accept();
  }
  const content = checkContent(limits, given);
  if (!content.ok) return content;
  if (given.replace_original && original) {
    if (!workspace.messages.edit(channel, original, content)) return refuse('message_not_found');
  } else {
    workspace.messages.post({
      channel,
      thread: given.thread_ts ?? target.thread,
      author: workspace.directory.bot.id,
      text: content.text,
      blocks: content.blocks,
      onlyFor: given.response_type === 'ephemeral' ? user : null,
    });
  }
  workspace.changed();
  return accept();
}
