import { z } from 'zod';
import type { Message } from '../workspace/messages.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { argument } from './arguments.ts';
import { checkContent } from './content.ts';
import { describeMessage } from './describe.ts';
import { method } from './method.ts';
import { accept, type Refusal, refuse } from './reply.ts';

const content = { text: argument.text, blocks: argument.blocks };
const place = { channel: argument.id, thread_ts: argument.optionalId };

const postMessage = method(z.object({ ...content, ...place }), ({ workspace, limits, scopes }, args) => {
  const found = writableChannel(workspace, args.channel, scopes);
  if (!found.ok) return found;
  const checked = checkContent(limits, args);
  if (!checked.ok) return checked;
  const thread = findThread(workspace, found.channel, args.thread_ts);
  if (!thread.ok) return thread;
  const message = workspace.messages.post({
    channel: found.channel,
    thread: thread.ts,
    author: workspace.directory.bot.id,
    text: checked.text,
    blocks: checked.blocks,
    onlyFor: null,
  });
  workspace.changed();
  return accept({ channel: message.channel, ts: message.ts, message: describeMessage(workspace, message) });
});

const postEphemeral = method(
  z.object({ ...content, ...place, user: argument.id }),
  ({ workspace, limits, scopes }, args) => {
    const found = writableChannel(workspace, args.channel, scopes);
    if (!found.ok) return found;
    if (!workspace.directory.channel(found.channel)?.members.has(args.user)) return refuse('user_not_in_channel');
    const checked = checkContent(limits, args);
    if (!checked.ok) return checked;
    const thread = findThread(workspace, found.channel, args.thread_ts);
    if (!thread.ok) return thread;
    const message = workspace.messages.post({
      channel: found.channel,
      thread: thread.ts,
      author: workspace.directory.bot.id,
      text: checked.text,
      blocks: checked.blocks,
      onlyFor: args.user,
    });
    workspace.changed();
    return accept({ message_ts: message.ts });
  },
);

const update = method(
  z.object({ ...content, channel: argument.id, ts: argument.id }),
  ({ workspace, limits }, args) => {
    const own = ownMessage(workspace, args.channel, args.ts, 'cant_update_message');
    if (!own.ok) return own;
    const checked = checkContent(limits, args);
    if (!checked.ok) return checked;
    const message = workspace.messages.edit(args.channel, args.ts, checked) ?? own.message;
    workspace.changed();
    return accept({
      channel: args.channel,
      ts: args.ts,
      text: message.text,
      message: describeMessage(workspace, message),
    });
  },
);

const remove = method(z.object({ channel: argument.id, ts: argument.id }), ({ workspace }, args) => {
  const own = ownMessage(workspace, args.channel, args.ts, 'cant_delete_message');
  if (!own.ok) return own;
  workspace.messages.remove(args.channel, args.ts);
  workspace.changed();
  return accept({ channel: args.channel, ts: args.ts });
});

const getPermalink = method(z.object({ channel: argument.id, message_ts: argument.id }), ({ workspace }, args) => {
  const message = workspace.messages.find(args.channel, args.message_ts);
  if (!message || message.onlyFor !== null) return refuse('message_not_found');
  return accept({ channel: args.channel, permalink: workspace.permalink(message.channel, message.ts, message.thread) });
});

/** Writing and rewriting messages. */
export const chatMethods = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
};

/** A channel the bot may write to; a person's id stands for the direct message with them. */
function writableChannel(
  { directory }: Workspace,
  id: string,
  scopes: ReadonlySet<string>,
): { ok: true; channel: string } | Refusal {
  const channel = directory.channel(id) ?? directory.directMessage(id);
  const known = channel && directory.canRead(directory.bot.id, channel.id);
  if (!known) return refuse('channel_not_found');
  if (channel.members.has(directory.bot.id) || scopes.has('chat:write.public'))
    return { ok: true, channel: channel.id };
  return refuse('not_in_channel');
}

/** A reply needs a public message that is not itself a reply: an ephemeral one can never be a thread's parent. */
function findThread(
  workspace: Workspace,
  channel: string,
  ts: string | undefined,
): { ok: true; ts: string | null } | Refusal {
  if (ts === undefined) return { ok: true, ts: null };
  const parent = workspace.messages.find(channel, ts);
  if (!parent || parent.onlyFor !== null || parent.thread !== null) return refuse('cannot_reply_to_message');
  return { ok: true, ts };
}

function ownMessage(
  workspace: Workspace,
  channel: string,
  ts: string,
  denied: string,
): { ok: true; message: Message } | Refusal {
  if (!workspace.directory.channel(channel)) return refuse('channel_not_found');
  const message = workspace.messages.find(channel, ts);
  if (!message || message.onlyFor !== null) return refuse('message_not_found');
  return message.author === workspace.directory.bot.id ? { ok: true, message } : refuse(denied);
}
