import type { ReactNode } from 'react';
import { useWorkspace } from './workspace-context.ts';

/** A person or app mentioned in a text. */
export function MemberName({ id }: { readonly id: string }): ReactNode {
  const { frame } = useWorkspace();
  const member = frame.members.find((each) => each.id === id);
  return <span className={id === frame.me ? 'mention mention-me' : 'mention'}>@{member?.handle ?? id}</span>;
}

/** A channel mentioned in a text: a link to it. */
export function ChannelName({ id }: { readonly id: string }): ReactNode {
  const { frame } = useWorkspace();
  const channel = frame.channels.find((each) => each.id === id);
  if (!channel) return <span className="mention">#{id}</span>;
  return (
    <a className="mention" href={`${frame.url}archives/${id}`}>
      #{channel.name}
    </a>
  );
}
