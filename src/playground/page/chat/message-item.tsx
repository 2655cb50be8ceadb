import type { ReactNode } from 'react';
import type { MessageView } from '../../protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Mrkdwn } from '../mrkdwn/mrkdwn.tsx';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { InteractiveSurface } from './interactive-surface.tsx';
import { messageLink } from './location.ts';
import { Menu } from './menu.tsx';
import { useWorkspace } from './workspace-context.ts';

/** One message with what can be done with it. */
export function MessageItem({
  message,
  replies,
  onThread,
}: {
  readonly message: MessageView;
  /** How many replies everybody sees. */
  readonly replies: number;
  /** Opens its thread; absent where it stands in one. */
  readonly onThread?: () => void;
}): ReactNode {
  const { snapshot } = useWorkspace();
  const author = snapshot.members.find((member) => member.id === message.author);
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
          <button type="button" className="replies" onClick={onThread}>
            {replies === 1 ? '1 reply' : `${replies} replies`}
          </button>
        )}
      </div>
      {!message.ephemeral && <Tools message={message} onThread={onThread} />}
    </article>
  );
}

function Tools({
  message,
  onThread,
}: {
  readonly message: MessageView;
  readonly onThread: (() => void) | undefined;
}): ReactNode {
  const { snapshot, perform } = useWorkspace();
  const { channel, ts } = message;
  const shortcuts = snapshot.shortcuts.filter((shortcut) => shortcut.type === 'message');
  return (
    <div className="tools">
      {onThread && (
        <button type="button" className="icon-button" aria-label="Reply in thread" onClick={onThread}>
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
          { text: 'Copy link', choose: () => void navigator.clipboard.writeText(messageLink(snapshot.url, message)) },
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
