import { type MouseEvent, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { MessageView, Snapshot } from '../../protocol.ts';
import { ChannelPane } from './channel-pane.tsx';
import { HomePane } from './home-pane.tsx';
import { readLink, type Shown } from './location.ts';
import { ModalDialog } from './modal-dialog.tsx';
import { Sidebar } from './sidebar.tsx';
import { ThreadPane } from './thread-pane.tsx';
import { Toasts } from './toasts.tsx';
import { usePlayground } from './use-playground.ts';
import { WorkspaceProvider } from './workspace-context.ts';

/** The whole page. Who somebody is stands in its address (`?as=…`), so that two windows can be two people. */
export function App(): ReactNode {
  const [user, setUser] = useState(new URLSearchParams(location.search).get('as') ?? '');
  const { snapshot, connected, toasts, dismiss, perform } = usePlayground(user);
  const [chosen, setShown] = useState<Shown | null>(null);
  const frame = snapshot?.frame;
  const workspace = useMemo(() => frame && { frame, perform }, [frame, perform]);
  const onThread = useCallback(({ channel, ts }: MessageView) => setShown({ room: channel, thread: ts }), []);
  if (!snapshot || !workspace) {
    return <p className="loading">{connected ? 'Opening…' : 'The playground does not answer.'}</p>;
  }

  const shown = valid(chosen ?? linked(snapshot), snapshot);
  const follow = (event: MouseEvent) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    const target = anchor && linkTarget(anchor.href, snapshot);
    if (!target) return;
    event.preventDefault();
    setShown(target);
  };
  const become = (id: string) => {
    history.replaceState(null, '', `/?as=${id}`);
    setShown({ ...shown, thread: null });
    setUser(id);
  };
  const channel = workspace.frame.channels.find((each) => each.id === shown.room);
  const inChannel = snapshot.messages.filter((message) => message.channel === shown.room);
  const modal = snapshot.modals.at(-1);
  return (
    <WorkspaceProvider value={workspace}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: catches presses of the links inside it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links turn Enter into a click */}
      <div className={shown.thread ? 'app with-thread' : 'app'} onClick={follow}>
        <Sidebar
          shown={shown}
          messages={snapshot.messages}
          onShow={(room) => setShown({ room, thread: null })}
          onBecome={become}
        />
        {channel ? (
          <ChannelPane key={channel.id} channel={channel} messages={inChannel} onThread={onThread} />
        ) : (
          <HomePane key={workspace.frame.me} home={snapshot.home} />
        )}
        {channel && shown.thread && (
          <ThreadPane
            key={shown.thread}
            channel={channel}
            messages={inChannel}
            ts={shown.thread}
            onClose={() => setShown({ ...shown, thread: null })}
          />
        )}
        {modal && <ModalDialog key={modal.id} modal={modal} depth={snapshot.modals.length} onLink={follow} />}
        <Toasts toasts={toasts} onDismiss={dismiss} />
        {!connected && (
          <p className="banner" role="alert">
            The playground has stopped. Start it again with <code>npm start</code>; this page will find it.
          </p>
        )}
      </div>
    </WorkspaceProvider>
  );
}

const linked = (snapshot: Snapshot): Shown => linkTarget(location.href, snapshot) ?? { room: '', thread: null };

/** Where a link of this workspace leads: to its channel, and to the message's thread where it names a message. */
function linkTarget(href: string, snapshot: Snapshot): Shown | null {
  const link = readLink(href, snapshot.frame.url);
  return link && { room: link.channel, thread: link.thread ?? link.ts };
}

/** What can be shown: the first channel instead of one that this person cannot see. */
function valid(shown: Shown, snapshot: Snapshot): Shown {
  if (shown.room === 'home') return { room: 'home', thread: null };
  const {
    frame: { channels },
    messages,
  } = snapshot;
  const room = channels.find((channel) => channel.id === shown.room)?.id ?? channels[0]?.id ?? '';
  const thread = messages.find(({ channel, ts }) => channel === room && ts === shown.thread)?.ts ?? null;
  return { room, thread };
}
