import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ChannelView } from '../../protocol.ts';
import { Icon } from './icon.tsx';
import { type Suggestion, suggest } from './suggest.ts';
import { useWorkspace } from './workspace-context.ts';

/** The field to write in: Enter sends, Shift+Enter begins a line, `/` and `@` offer what there is. */
export function Composer({
  channel,
  thread,
}: {
  readonly channel: ChannelView;
  readonly thread: string | null;
}): ReactNode {
  const { frame, perform } = useWorkspace();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const suggestions = closed ? [] : suggest(text, frame, thread !== null);

  useEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${text === '' ? 0 : element.scrollHeight}px`;
  }, [text]);

  const change = (next: string) => {
    setText(next);
    setActive(0);
    setClosed(false);
  };
  const send = async () => {
    if (text.trim() === '') return;
    setText('');
    const outcome = await perform({ do: 'send', channel: channel.id, thread, text });
    // What was not taken can be mended and sent again.
    if (!outcome.ok) setText((now) => (now === '' ? text : now));
  };
  const accept = (suggestion: Suggestion) => {
    change(suggestion.completed);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const suggestion = suggestions[active];
    if (event.nativeEvent.isComposing) return;
    if (suggestion && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + suggestions.length) % suggestions.length);
    } else if (suggestion && (event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey) accept(suggestion);
    else if (suggestion && event.key === 'Escape') setClosed(true);
    else if (event.key === 'Enter' && !event.shiftKey) void send();
    else return;
    event.preventDefault();
  };

  const where = thread ? 'Reply' : channel.kind === 'im' ? `Ask ${channel.name}` : `Message #${channel.name}`;
  const how = thread
    ? `, or ask with @${handle(frame.bot)}`
    : channel.kind === 'im'
      ? ''
      : `, or ask with ${frame.commands[0]?.command}`;
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {suggestions.length > 0 && (
        <div className="popup composer-popup" role="listbox" id={list} aria-label="Suggestions">
          {suggestions.map((suggestion, index) => (
            <div
              key={suggestion.label}
              role="option"
              tabIndex={-1}
              id={`${list}-${index}`}
              aria-selected={index === active}
              className="popup-item"
              onMouseDown={(event) => {
                event.preventDefault();
                accept(suggestion);
              }}
            >
              <strong>{suggestion.label}</strong> <span className="quiet">{suggestion.detail}</span>
            </div>
          ))}
        </div>
      )}
      <textarea
        ref={field}
        rows={1}
        value={text}
        aria-label={where}
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={suggestions.length > 0 ? `${list}-${active}` : undefined}
        placeholder={`${where}${how}`}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="send" aria-label="Send" disabled={text.trim() === ''}>
        <Icon name="send" />
      </button>
    </form>
  );

  function handle(id: string): string {
    return frame.members.find((member) => member.id === id)?.handle ?? id;
  }
}
