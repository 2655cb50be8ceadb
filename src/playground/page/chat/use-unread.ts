import { useEffect, useState } from 'react';
import type { MessageView } from '../../protocol.ts';

/** The channels with messages that have come since they were last open. */
export function useUnread(messages: readonly MessageView[], me: string, open: string): ReadonlySet<string> {
  const latest = new Map<string, string>();
  for (const { channel, ts, author } of messages) {
    if (author !== me && ts > (latest.get(channel) ?? '')) latest.set(channel, ts);
  }
  const [seen, setSeen] = useState(latest);
  const newest = latest.get(open) ?? '';
  useEffect(() => setSeen((old) => new Map(old).set(open, newest)), [open, newest]);
  const unread = [...latest].filter(([channel, ts]) => channel !== open && ts > (seen.get(channel) ?? ''));
  return new Set(unread.map(([channel]) => channel));
}
