import type { ReactNode } from 'react';
import { ChannelName, MemberName } from '../chat/names.tsx';
import { inOrder } from '../in-order.ts';
import { formatDate } from './format-date.ts';
import { parseMrkdwn } from './parse.ts';
import type { Inline } from './parse-inline.ts';

/** Text with Slack's markup, drawn. */
export function Mrkdwn({ text }: { readonly text: string }): ReactNode {
  return inOrder(parseMrkdwn(text), (piece) => {
    if (piece.type === 'code') return <pre>{piece.text}</pre>;
    const children = <Inlines nodes={piece.children} />;
    return piece.type === 'quote' ? <blockquote>{children}</blockquote> : <div className="lines">{children}</div>;
  });
}

function Inlines({ nodes }: { readonly nodes: readonly Inline[] }): ReactNode {
  return inOrder(nodes, draw);
}

function draw(node: Inline): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'bold':
      return <Strong nodes={node.children} />;
    case 'italic':
      return (
        <em>
          <Inlines nodes={node.children} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Inlines nodes={node.children} />
        </s>
      );
    case 'code':
      return <code>{node.text}</code>;
    case 'link':
      return <Link url={node.url}>{node.label}</Link>;
    case 'user':
      return <MemberName id={node.id} />;
    case 'channel':
      return <ChannelName id={node.id} />;
    case 'broadcast':
      return <span className="mention mention-all">@{node.range}</span>;
    case 'date':
      return <time title={node.fallback}>{formatDate(node.seconds, node.format)}</time>;
  }
}

const Strong = ({ nodes }: { readonly nodes: readonly Inline[] }): ReactNode => (
  <strong>
    <Inlines nodes={nodes} />
  </strong>
);

/** A link to elsewhere, opened beside the playground. */
export function Link({ url, children }: { readonly url: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
