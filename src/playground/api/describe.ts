import type { Channel, Member } from '../workspace/directory.ts';
import type { Message } from '../workspace/messages.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A message as the Web API and payloads show it. */
export function describeMessage(workspace: Workspace, message: Message): Record<string, unknown> {
  const { bot, botId, appId, team } = workspace.directory;
  const replies = message.thread === null ? workspace.messages.replies(message.channel, message.ts) : [];
  return {
    type: 'message',
    user: message.author,
    ts: message.ts,
    team: team.id,
    text: message.text,
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.author === bot.id && { bot_id: botId, app_id: appId }),
    ...(message.subtype && { subtype: message.subtype }),
    ...(message.thread && { thread_ts: message.thread }),
    ...(replies.length > 0 && {
      thread_ts: message.ts,
      reply_count: replies.length,
      reply_users: [...new Set(replies.map((reply) => reply.author))],
      latest_reply: replies.at(-1)?.ts,
    }),
    ...(message.edited && { edited: { user: message.author, ts: message.ts } }),
  };
}

export function describeChannel(workspace: Workspace, channel: Channel): Record<string, unknown> {
  const isMember = channel.members.has(workspace.directory.bot.id);
  if (channel.kind === 'im') {
    const user = [...channel.members].find((id) => id !== workspace.directory.bot.id);
    return { id: channel.id, is_im: true, is_channel: false, user };
  }
  return {
    id: channel.id,
    name: channel.name,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'private',
    is_im: false,
    is_private: channel.kind === 'private',
    is_archived: false,
    is_member: isMember,
    topic: { value: channel.topic },
    num_members: channel.members.size,
  };
}

export function describeMember(workspace: Workspace, member: Member): Record<string, unknown> {
  return {
    id: member.id,
    team_id: workspace.directory.team.id,
    name: member.handle,
    real_name: member.name,
    is_bot: member.isBot,
    deleted: false,
    tz: 'Etc/UTC',
    tz_offset: 0,
    locale: 'en-GB',
    profile: { real_name: member.name, display_name: member.handle, title: member.title },
  };
}
