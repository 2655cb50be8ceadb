import type { ReactNode } from 'react';
import type { ChannelView } from '../../protocol.ts';
import { useWorkspace } from './workspace-context.ts';

/** How to begin, with questions that the documents can answer. Gone once something has been asked here. */
export function Welcome({ channel }: { readonly channel: ChannelView }): ReactNode {
  const { frame, perform } = useWorkspace();
  const command = frame.commands[0]?.command;
  const direct = channel.kind === 'im';
  const prefix = direct || !command ? '' : `${command} `;
  return (
    <section className="welcome" aria-label="How to begin">
      <h3>Who said what, and when?</h3>
      <p>
        {direct
          ? 'Ask here in your own words.'
          : 'Ask, and only you see the answer: every line is a verbatim excerpt with its source. Then share the one you need.'}
      </p>
      <ul>
        {frame.examples.slice(0, 5).map((example) => (
          <li key={example}>
            <button
              type="button"
              className="example"
              onClick={() =>
                void perform({ do: 'send', channel: channel.id, thread: null, text: `${prefix}${example}` })
              }
            >
              {prefix && <span className="example-command">{prefix}</span>}
              {example}
            </button>
          </li>
        ))}
      </ul>
      {frame.examples.length === 0 && <p>There are no documents yet. Add some with “whosaid ingest”.</p>}
    </section>
  );
}
