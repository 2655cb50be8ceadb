import type { Change, Frame, MessageView, Snapshot } from '../protocol.ts';
import type { Message } from './messages.ts';
import type { Workspace } from './workspace.ts';

/** What does not change while the playground runs. */
export type Installed = Pick<Frame, 'commands' | 'shortcuts' | 'hasHome' | 'examples'>;

/** All that `user` may see, and nothing else: others' ephemeral and direct messages and modals stay out. */
export function snapshotFor(workspace: Workspace, user: string, installed: Installed): Snapshot {
  const { directory } = workspace;
  const channels = directory.channels().filter((channel) => directory.canRead(user, channel.id));
  const { messages, modals, home } = changeFor(workspace, user, 0);
  return {
    frame: {
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
    },
    messages,
    modals,
    home,
  };
}

/** What of it has changed after a revision of the messages. */
export function changeFor(workspace: Workspace, user: string, after: number): Change {
  const { directory, messages } = workspace;
  const sees = ({ channel, onlyFor }: Pick<Message, 'channel' | 'onlyFor'>) =>
    directory.canRead(user, channel) && (onlyFor === null || onlyFor === user);
  const { changed, removed } = messages.since(after);
  return {
    messages: changed.filter(sees).map(toView),
    removed: removed.filter(sees).map(({ channel, ts }) => ({ channel, ts })),
    modals: workspace.modals.stack(user),
    home: workspace.homes.get(user) ?? null,
  };
}

function toView(message: Message): MessageView {
  const { onlyFor, ...rest } = message;
  return { ...rest, ephemeral: onlyFor !== null };
}
