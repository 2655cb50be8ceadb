import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** A list of messages that keeps its end in view when one is added. */
export function Scroller({
  label,
  count,
  children,
}: {
  readonly label: string;
  readonly count: number;
  readonly children: ReactNode;
}): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when a message is added, not at each change
  useLayoutEffect(() => {
    const element = list.current;
    const last = element?.lastElementChild;
    if (!element || !last) return;
    // The whole of a new message is what matters: where it is taller than the list, its beginning.
    const bottom = element.scrollHeight - element.clientHeight;
    const beginning = last instanceof HTMLElement ? last.offsetTop - element.offsetTop : bottom;
    element.scrollTop = Math.min(bottom, beginning);
  }, [count]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable with the keyboard
    <div className="messages" ref={list} role="log" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
