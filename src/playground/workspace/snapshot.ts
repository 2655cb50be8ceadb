import type { MessageView, Snapshot } from '../protocol.ts';
import type { Message } from './messages.ts';
import type { Workspace } from './workspace.ts';

/** What does not change while the playground runs. */
export type Installed = Pick<Snapshot, 'commands' | 'shortcuts' | 'hasHome' | 'examples'>;

/** All that `user` may see, and nothing else: others' ephemeral and direct messages and modals stay out. */
export function snapshotFor(workspace: Workspace, user: string, installed: Installed): Snapshot {
  const { directory } = workspace;
  const channels = directory.channels().filter((channel) => directory.canRead(user, channel.id));
  return {
    ...installed,
    me: user,
    bot: directory.bot.id,
    url: workspace.url,
    members: [...directory.people(), directory.bot],
    channels: channels.map(({ id, name, kind, topic, members }) => ({
      id,
      name,
      kind,
      topic,
      hasBot: members.has(directory.bot.id),
    })),
    messages: channels.flatMap((channel) => workspace.messages.visibleTo(user, channel.id).map(toView)),
    modals: workspace.modals.stack(user),
    home: workspace.homes.get(user) ?? null,
  };
}

function toView(message: Message): MessageView {
  const { onlyFor, ...rest } = message;
  return { ...rest, ephemeral: onlyFor !== null };
}
