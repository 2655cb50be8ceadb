import { memo, type ReactNode } from 'react';
import type { MessageView } from '../../protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Mrkdwn } from '../mrkdwn/mrkdwn.tsx';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { InteractiveSurface } from './interactive-surface.tsx';
import { messageLink } from './location.ts';
import { Menu } from './menu.tsx';
import { useWorkspace } from './workspace-context.ts';

function Item({
  message,
  replies,
  onThread,
}: {
  readonly message: MessageView;
  /** How many replies everybody sees. */
  readonly replies: number;
  /** Opens its thread; absent where it stands in one. */
  readonly onThread?: (message: MessageView) => void;
}): ReactNode {
  const { frame } = useWorkspace();
  const author = frame.members.find((member) => member.id === message.author);
  return (
    <article className={message.ephemeral ? 'message ephemeral' : 'message'}>
      <Avatar member={author} />
      <div className="message-body">
        {message.ephemeral && (
          <p className="only-you">
            <Icon name="eye" /> Only visible to you
          </p>
        )}
        <header className="message-head">
          <span className="author">{author?.name ?? message.author}</span>
          {author?.isBot && <span className="badge">App</span>}
          <Time ts={message.ts} />
        </header>
        {message.blocks.length > 0 ? (
          <InteractiveSurface
            place={{ in: 'message', channel: message.channel, ts: message.ts }}
            blocks={message.blocks}
          >
            {() => <Blocks blocks={message.blocks} />}
          </InteractiveSurface>
        ) : (
          <div className="words">
            <Mrkdwn text={message.text} />
          </div>
        )}
        {message.edited && <span className="quiet">(edited)</span>}
        {onThread && replies > 0 && (
          <button type="button" className="replies" onClick={() => onThread(message)}>
            {replies === 1 ? '1 reply' : `${replies} replies`}
          </button>
        )}
      </div>
      {!message.ephemeral && <Tools message={message} onThread={onThread} />}
    </article>
  );
}

/** One message with what can be done with it. Drawn again only when it changes. */
export const MessageItem = memo(Item);

function Tools({
  message,
  onThread,
}: {
  readonly message: MessageView;
  readonly onThread: ((message: MessageView) => void) | undefined;
}): ReactNode {
  const { frame, perform } = useWorkspace();
  const { channel, ts } = message;
  const shortcuts = frame.shortcuts.filter((shortcut) => shortcut.type === 'message');
  return (
    <div className="tools">
      {onThread && (
        <button type="button" className="icon-button" aria-label="Reply in thread" onClick={() => onThread(message)}>
          <Icon name="reply" />
        </button>
      )}
      <Menu
        label="More actions"
        className="icon-button"
        entries={[
          ...shortcuts.map(({ name, callbackId }) => ({
            text: name,
            choose: () => void perform({ do: 'shortcut', callbackId, message: { channel, ts } }),
          })),
          { text: 'Copy link', choose: () => void navigator.clipboard.writeText(messageLink(frame.url, message)) },
        ]}
      />
    </div>
  );
}

function Time({ ts }: { readonly ts: string }): ReactNode {
  const date = new Date(Number(ts) * 1000);
  return (
    <time dateTime={date.toISOString()} title={date.toLocaleString()}>
      {date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
    </time>
  );
}
