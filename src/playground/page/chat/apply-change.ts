import type { Change, MessageView, Snapshot } from '../../protocol.ts';

const key = ({ channel, ts }: { readonly channel: string; readonly ts: string }): string => `${channel} ${ts}`;

/** What is seen after a change. Messages that have not changed stay the very same objects, so they are not drawn again. */
export function applyChange(snapshot: Snapshot, { messages, removed, modals, home }: Change): Snapshot {
  const all = new Map(snapshot.messages.map((message): [string, MessageView] => [key(message), message]));
  for (const message of messages) all.set(key(message), message);
  for (const gone of removed) all.delete(key(gone));
  const inOrder = [...all.values()].sort((a, b) => (a.ts < b.ts ? -1 : 1));
  return { frame: snapshot.frame, messages: inOrder, modals, home };
}
