import type { ReactNode } from 'react';
import type { ChannelView, MessageView } from '../../protocol.ts';
import { Composer } from './composer.tsx';
import { MessageItem } from './message-item.tsx';
import { Scroller } from './scroller.tsx';
import { Welcome } from './welcome.tsx';
import { useWorkspace } from './workspace-context.ts';

/** A channel's messages and the field to write in. */
export function ChannelPane({
  channel,
  messages,
  onThread,
}: {
  readonly channel: ChannelView;
  /** The channel's. */
  readonly messages: readonly MessageView[];
  /** Opens a message's thread. */
  readonly onThread: (message: MessageView) => void;
}): ReactNode {
  const { frame } = useWorkspace();
  const top = messages.filter((message) => message.thread === null);
  const asked = messages.some((message) => message.author === frame.bot);
  const name = channel.kind !== 'im' ? `#${channel.name}` : channel.name;
  return (
    <main className="pane" aria-label={name}>
      <header className="pane-head">
        <h2>{name}</h2>
        <p>{channel.topic}</p>
      </header>
      <Scroller label={`Messages in ${name}`} count={top.length}>
        {top.map((message) => (
          <MessageItem
            key={message.ts}
            message={message}
            replies={messages.filter((reply) => reply.thread === message.ts && !reply.ephemeral).length}
            onThread={onThread}
          />
        ))}
        {!asked && <Welcome channel={channel} />}
      </Scroller>
      <Composer channel={channel} thread={null} />
    </main>
  );
}
