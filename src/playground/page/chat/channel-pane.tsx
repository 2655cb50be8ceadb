import type { ReactNode } from 'react';
import type { ChannelView } from '../../protocol.ts';
import { Composer } from './composer.tsx';
import { MessageItem } from './message-item.tsx';
import { Scroller } from './scroller.tsx';
import { Welcome } from './welcome.tsx';
import { useWorkspace } from './workspace-context.ts';

/** A channel's messages and the field to write in. */
export function ChannelPane({
  channel,
  onThread,
}: {
  readonly channel: ChannelView;
  readonly onThread: (ts: string) => void;
}): ReactNode {
  const { snapshot } = useWorkspace();
  const inChannel = snapshot.messages.filter((message) => message.channel === channel.id);
  const top = inChannel.filter((message) => message.thread === null);
  const asked = inChannel.some((message) => message.author === snapshot.bot);
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
            replies={inChannel.filter((reply) => reply.thread === message.ts && !reply.ephemeral).length}
            onThread={() => onThread(message.ts)}
          />
        ))}
        {!asked && <Welcome channel={channel} />}
      </Scroller>
      <Composer channel={channel} thread={null} />
    </main>
  );
}
