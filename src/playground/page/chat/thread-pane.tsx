import type { ReactNode } from 'react';
import type { ChannelView, MessageView } from '../../protocol.ts';
import { Composer } from './composer.tsx';
import { Icon } from './icon.tsx';
import { MessageItem } from './message-item.tsx';
import { Scroller } from './scroller.tsx';

/** A thread, beside its channel. */
export function ThreadPane({
  channel,
  messages,
  ts,
  onClose,
}: {
  readonly channel: ChannelView;
  /** The channel's. */
  readonly messages: readonly MessageView[];
  readonly ts: string;
  readonly onClose: () => void;
}): ReactNode {
  const parent = messages.find((message) => message.ts === ts);
  const replies = messages.filter((message) => message.thread === ts);
  return (
    <aside className="pane thread" aria-label="Thread">
      <header className="pane-head">
        <h2>Thread</h2>
        <p>{channel.kind !== 'im' ? `#${channel.name}` : channel.name}</p>
        <button type="button" className="icon-button" aria-label="Close thread" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <Scroller label="Messages in the thread" count={replies.length}>
        {parent && <MessageItem message={parent} replies={0} />}
        {replies.map((reply) => (
          <MessageItem key={reply.ts} message={reply} replies={0} />
        ))}
      </Scroller>
      <Composer channel={channel} thread={ts} />
    </aside>
  );
}
