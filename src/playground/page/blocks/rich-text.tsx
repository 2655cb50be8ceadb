import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { ChannelName, MemberName } from '../chat/names.tsx';
import { inOrder } from '../in-order.ts';
import { formatDate } from '../mrkdwn/format-date.ts';
import { Link } from '../mrkdwn/mrkdwn.tsx';

type Part = types.RichTextBlock['elements'][number];

/** A rich text block: its words carry their style apart, so that nothing in them is markup. */
export function RichText({ block }: { readonly block: types.RichTextBlock }): ReactNode {
  return inOrder(block.elements, drawPart);
}

function drawPart(part: Part): ReactNode {
  switch (part.type) {
    case 'rich_text_section':
      return (
        <div className="lines">
          <Runs runs={part.elements} />
        </div>
      );
    case 'rich_text_quote':
      return (
        <blockquote>
          <Runs runs={part.elements} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre>
          <Runs runs={part.elements} />
        </pre>
      );
    case 'rich_text_list': {
      const items = inOrder(part.elements, (item) => (
        <li>
          <Runs runs={item.elements} />
        </li>
      ));
      const indent = `indent-${part.indent ?? 0}`;
      return part.style === 'ordered' ? <ol className={indent}>{items}</ol> : <ul className={indent}>{items}</ul>;
    }
  }
}

function Runs({ runs }: { readonly runs: readonly types.RichTextElement[] }): ReactNode {
  return inOrder(runs, (run) => styled(run, words(run)));
}

function words(run: types.RichTextElement): ReactNode {
  switch (run.type) {
    case 'text':
      return run.text;
    case 'link':
      return <Link url={run.url}>{run.text ?? run.url}</Link>;
    case 'user':
      return <MemberName id={run.user_id} />;
    case 'channel':
      return <ChannelName id={run.channel_id} />;
    case 'broadcast':
      return <span className="mention mention-all">@{run.range}</span>;
    case 'date':
      return <time title={run.fallback}>{formatDate(run.timestamp, run.format)}</time>;
    case 'emoji':
      return `:${run.name}:`;
    default:
      return null;
  }
}

function styled(run: types.RichTextElement, children: ReactNode): ReactNode {
  const style: { bold?: boolean; italic?: boolean; strike?: boolean; code?: boolean } =
    'style' in run && run.style ? run.style : {};
  let drawn = children;
  if (style.code) drawn = <code>{drawn}</code>;
  if (style.bold) drawn = <strong>{drawn}</strong>;
  if (style.italic) drawn = <em>{drawn}</em>;
  if (style.strike) drawn = <s>{drawn}</s>;
  return drawn;
}
