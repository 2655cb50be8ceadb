import { describeMessage } from '../api/describe.ts';
import { respond } from '../api/respond.ts';
import { commandPayload } from '../delivery/command-payload.ts';
import type { Deed, Outcome } from '../protocol.ts';
import type { Message } from '../workspace/messages.ts';
import { encodeUserText } from '../workspace/user-text.ts';
import { type DeedContext, done, emit, failed, notDelivered } from './context.ts';

type Send = Extract<Deed, { do: 'send' }>;

/** Somebody typed a message or a command. */
export async function send(context: DeedContext, user: string, deed: Send): Promise<Outcome> {
  const text = deed.text.trim();
  if (text === '') return done;
  if (!context.workspace.directory.canRead(user, deed.channel)) return failed('No such channel', deed.channel);
  const [command = '', rest = ''] = splitOnce(text);
  return command.startsWith('/')
    ? runCommand(context, user, deed, command, rest)
    : postMessage(context, user, deed, text);
}

async function runCommand(
  context: DeedContext,
  user: string,
  { channel, thread }: Send,
  command: string,
  text: string,
): Promise<Outcome> {
  if (command === '/invite') return invite(context, user, channel, text);
  const known = context.manifest.commands.map((each) => each.command);
  if (!known.includes(command)) {
    return failed(`${command} is not a command here`, `There are ${[...known, '/invite'].join(' and ')}.`);
  }
  if (thread !== null) {
    const mention = `@${context.workspace.directory.bot.handle}`;
    return failed(
      `${command} does not work in threads`,
      `Slack has no commands in threads. Ask with ${mention} instead.`,
    );
  }
  const delivered = await context.delivery.command(commandPayload(context.workspace, user, channel, { command, text }));
  if (!delivered.ok) return { ok: false, notice: notDelivered(command, delivered) };
  if (delivered.body === '') return done;
  const refusal = respond(context, { user, channel, thread: null, original: null }, delivered.body);
  return refusal.ok ? done : failed(`${command}: ${refusal.error}`, 'Slack would not show this reply.');
}

function invite({ workspace, ...context }: DeedContext, user: string, channelId: string, text: string): Outcome {
  const { directory } = workspace;
  const guest = directory.memberByHandle(text.replace(/^@/, ''));
  const channel = directory.channel(channelId);
  if (!guest || !channel || channel.kind === 'im')
    return failed('Nobody to invite', `Try /invite @${directory.bot.handle} in a channel.`);
  if (channel.members.has(guest.id))
    return failed(`${guest.name} is here already`, `#${channel.name} needs no invitation.`);
  directory.addMember(channel.id, guest.id);
  workspace.messages.post({
    channel: channel.id,
    thread: null,
    author: guest.id,
    text: `joined #${channel.name}`,
    blocks: [],
    onlyFor: null,
    subtype: 'channel_join',
  });
  workspace.changed();
  emit({ workspace, ...context }, 'member_joined_channel', {
    type: 'member_joined_channel',
    user: guest.id,
    channel: channel.id,
    channel_type: channel.kind === 'private' ? 'G' : 'C',
    team: directory.team.id,
    inviter: user,
  });
  return done;
}

function postMessage(context: DeedContext, user: string, { channel: id, thread }: Send, typed: string): Outcome {
  const { workspace } = context;
  const { directory, messages } = workspace;
  const channel = directory.channel(id);
  if (!channel) return failed('No such channel', id);
  const text = encodeUserText(typed, directory);
  const message = messages.post({ channel: id, thread, author: user, text, blocks: [], onlyFor: null });
  workspace.changed();
  announce(context, message);
  const mentioned = text.includes(`<@${directory.bot.id}>`);
  if (mentioned && !channel.members.has(directory.bot.id)) {
    const { name, handle } = directory.bot;
    return failed(`${name} is not in #${channel.name}`, `It cannot see this. Invite it with /invite @${handle}.`);
  }
  return done;
}

const subscriptions = { channel: 'message.channels', private: 'message.groups', im: 'message.im' } as const;

/** Sends the events that a new message makes. */
function announce(context: DeedContext, message: Message): void {
  const { directory } = context.workspace;
  const channel = directory.channel(message.channel);
  if (!channel?.members.has(directory.bot.id)) return;
  const event = {
    ...describeMessage(context.workspace, message),
    channel: message.channel,
    event_ts: message.ts,
    channel_type: channel.kind === 'private' ? 'group' : channel.kind,
  };
  emit(context, subscriptions[channel.kind], event);
  if (channel.kind !== 'im' && message.text.includes(`<@${directory.bot.id}>`)) {
    emit(context, 'app_mention', { ...event, type: 'app_mention' });
  }
}

function splitOnce(text: string): [string, string] {
  const space = text.search(/\s/);
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space).trim()];
}
