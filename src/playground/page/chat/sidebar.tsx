import { type ReactNode, useState } from 'react';
import type { MessageView } from '../../protocol.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import type { Shown } from './location.ts';
import { useUnread } from './use-unread.ts';
import { useWorkspace } from './workspace-context.ts';

/** Where to go and whom to be. */
export function Sidebar({
  shown,
  messages,
  onShow,
  onBecome,
}: {
  readonly shown: Shown;
  readonly messages: readonly MessageView[];
  readonly onShow: (room: string) => void;
  readonly onBecome: (user: string) => void;
}): ReactNode {
  const { frame, perform } = useWorkspace();
  const [open, setOpen] = useState(false);
  const unread = useUnread(messages, frame.me, shown.room);
  const bot = frame.members.find((member) => member.isBot);
  const me = frame.members.find((member) => member.id === frame.me);
  const shortcuts = frame.shortcuts.filter((shortcut) => shortcut.type === 'global');
  const entry = (room: string, label: string, mark: ReactNode) => (
    <button
      key={room}
      type="button"
      className={unread.has(room) ? 'room unread' : 'room'}
      aria-current={shown.room === room ? 'page' : undefined}
      onClick={() => {
        setOpen(false);
        onShow(room);
      }}
    >
      <span className="room-mark" aria-hidden="true">
        {mark}
      </span>
      {label}
      {unread.has(room) && <span className="visually-hidden"> (new messages)</span>}
    </button>
  );
  const channels = frame.channels.filter((channel) => channel.kind !== 'im');
  const direct = frame.channels.filter((channel) => channel.kind === 'im');
  return (
    <nav className={open ? 'sidebar open' : 'sidebar'} aria-label="Channels">
      <header className="sidebar-head">
        <button
          type="button"
          className="icon-button sidebar-toggle"
          aria-expanded={open}
          aria-label="Channels"
          onClick={() => setOpen(!open)}
        >
          <Icon name="menu" />
        </button>
        <div>
          <h1>Playground</h1>
          <p>A stand-in for Slack, on this machine alone</p>
        </div>
      </header>
      <div className="sidebar-rooms">
        <h2>Channels</h2>
        {channels.map((channel) =>
          entry(channel.id, channel.name, <Icon name={channel.kind === 'private' ? 'lock' : 'hash'} />),
        )}
        <h2>Apps</h2>
        {direct.map((channel) => entry(channel.id, channel.name, <Avatar member={bot} />))}
        {frame.hasHome && entry('home', `${bot?.name} home`, <Icon name="home" />)}
        {shortcuts.length > 0 && <h2>Shortcuts</h2>}
        {shortcuts.map((shortcut) => (
          <button
            key={shortcut.callbackId}
            type="button"
            className="room"
            onClick={() => void perform({ do: 'shortcut', callbackId: shortcut.callbackId, message: null })}
          >
            <span className="room-mark" aria-hidden="true">
              <Icon name="bolt" />
            </span>
            {shortcut.name}
          </button>
        ))}
      </div>
      <label className="whoami">
        <Avatar member={me} />
        <span>
          <span className="whoami-label">You are</span>
          <select value={frame.me} onChange={(event) => onBecome(event.target.value)}>
            {frame.members
              .filter((member) => !member.isBot)
              .map((member) => (
                <option key={member.id} value={member.id}>
                  {member.name}
                </option>
              ))}
          </select>
        </span>
      </label>
    </nav>
  );
}
