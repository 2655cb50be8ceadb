import { z } from 'zod';
import type { Channel } from '../workspace/directory.ts';
import type { Message } from '../workspace/messages.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { argument } from './arguments.ts';
import { describeChannel, describeMessage } from './describe.ts';
import { method } from './method.ts';
import { accept, type Refusal, refuse } from './reply.ts';

const window = { limit: argument.limit, oldest: argument.text, latest: argument.text, inclusive: argument.flag };

const history = method(z.object({ channel: argument.id, ...window }), ({ workspace }, args) => {
  const found = readableChannel(workspace, args.channel);
  if (!found.ok) return found;
  const newestFirst = within(workspace.messages.history(args.channel), args).reverse();
  return accept({
    messages: newestFirst.slice(0, args.limit).map((message) => describeMessage(workspace, message)),
    has_more: newestFirst.length > args.limit,
  });
});

const replies = method(z.object({ channel: argument.id, ts: argument.id, ...window }), ({ workspace }, args) => {
  const found = readableChannel(workspace, args.channel);
  if (!found.ok) return found;
  const asked = workspace.messages.find(args.channel, args.ts);
  const parent = asked?.thread ? workspace.messages.find(args.channel, asked.thread) : asked;
  if (!parent || parent.onlyFor !== null) return refuse('thread_not_found');
  const thread = [parent, ...within(workspace.messages.replies(args.channel, parent.ts), args)];
  return accept({
    messages: thread.slice(0, args.limit).map((message) => describeMessage(workspace, message)),
    has_more: thread.length > args.limit,
  });
});

const info = method(z.object({ channel: argument.id }), ({ workspace }, args) => {
  const channel = knownChannel(workspace, args.channel);
  return channel ? accept({ channel: describeChannel(workspace, channel) }) : refuse('channel_not_found');
});

const list = method(
  z.object({ types: z.string().default('public_channel'), limit: argument.limit }),
  ({ workspace }, args) => {
    const types = args.types.split(',').map((type) => type.trim());
    const { directory } = workspace;
    const channels = directory
      .channels()
      .filter(({ id, kind }) => types.includes(typeOf[kind]) && directory.canRead(directory.bot.id, id));
    return accept({
      channels: channels.slice(0, args.limit).map((channel) => describeChannel(workspace, channel)),
      response_metadata: { next_cursor: '' },
    });
  },
);

const members = method(z.object({ channel: argument.id }), ({ workspace }, args) => {
  const channel = knownChannel(workspace, args.channel);
  if (!channel) return refuse('channel_not_found');
  return accept({ members: [...channel.members], response_metadata: { next_cursor: '' } });
});

const open = method(z.object({ users: argument.id }), ({ workspace }, args) => {
  const channel = workspace.directory.directMessage(args.users);
  return channel ? accept({ channel: { id: channel.id } }) : refuse('user_not_found');
});

const join = method(z.object({ channel: argument.id }), ({ workspace }, args) => {
  const channel = knownChannel(workspace, args.channel);
  if (channel?.kind !== 'channel') return refuse('channel_not_found');
  workspace.directory.addMember(channel.id, workspace.directory.bot.id);
  workspace.changed();
  return accept({ channel: { id: channel.id } });
});

const typeOf = { channel: 'public_channel', private: 'private_channel', im: 'im' } as const;

/** Reading channels and threads. */
export const conversationMethods = {
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.info': info,
  'conversations.list': list,
  'conversations.members': members,
  'conversations.open': open,
  'conversations.join': join,
};

/** A channel that exists as far as the bot can know: others' direct messages do not. */
function knownChannel(workspace: Workspace, id: string): Channel | undefined {
  const channel = workspace.directory.channel(id);
  return channel && workspace.directory.canRead(workspace.directory.bot.id, id) ? channel : undefined;
}

function readableChannel(workspace: Workspace, id: string): { ok: true } | Refusal {
  const channel = knownChannel(workspace, id);
  if (!channel) return refuse('channel_not_found');
  return channel.members.has(workspace.directory.bot.id) ? { ok: true } : refuse('not_in_channel');
}

function within(
  messages: readonly Message[],
  { oldest, latest, inclusive }: { oldest?: string | undefined; latest?: string | undefined; inclusive: boolean },
): Message[] {
  const after = Number(oldest ?? 0);
  const before = Number(latest ?? Number.POSITIVE_INFINITY);
  return messages.filter(({ ts }) => {
    const at = Number(ts);
    return inclusive ? at >= after && at <= before : at > after && at < before;
  });
}
