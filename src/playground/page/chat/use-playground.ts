import { useCallback, useEffect, useState } from 'react';
import type { Change, Deed, Notice, Outcome, Snapshot } from '../../protocol.ts';
import { applyChange } from './apply-change.ts';

/** A notice with an id of its own, so that the same one twice is two. */
export interface Toast extends Notice {
  readonly id: number;
}

export interface PlaygroundState {
  readonly snapshot: Snapshot | null;
  /** Whether the server can be heard. */
  readonly connected: boolean;
  readonly toasts: readonly Toast[];
  dismiss(id: number): void;
  perform(deed: Deed): Promise<Outcome>;
}

let toastCount = 0;

/** What `user` sees and does, over the server's stream of events. */
export function usePlayground(user: string): PlaygroundState {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [connected, setConnected] = useState(true);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);

  const show = useCallback((notice: Notice) => {
    toastCount += 1;
    const toast = { ...notice, id: toastCount };
    setToasts((shown) => [...shown.slice(-2), toast]);
  }, []);

  useEffect(() => {
    const source = new EventSource(`/stream?user=${encodeURIComponent(user)}`);
    source.addEventListener('open', () => setConnected(true));
    source.addEventListener('error', () => setConnected(false));
    source.addEventListener('snapshot', (event) => setSnapshot(JSON.parse(event.data)));
    source.addEventListener('change', (event) => {
      const change: Change = JSON.parse(event.data);
      setSnapshot((seen) => seen && applyChange(seen, change));
    });
    source.addEventListener('notice', (event) => show(JSON.parse(event.data)));
    return () => source.close();
  }, [user, show]);

  const me = snapshot?.frame.me ?? user;
  const perform = useCallback(
    async (deed: Deed): Promise<Outcome> => {
      const outcome = await post(me, deed);
      if (!outcome.ok && outcome.notice) show(outcome.notice);
      return outcome;
    },
    [me, show],
  );

  const dismiss = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  return { snapshot, connected, toasts, dismiss, perform };
}

async function post(user: string, deed: Deed): Promise<Outcome> {
  try {
    const response = await fetch('/deed', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, deed }),
    });
    if (response.ok) return await response.json();
    return { ok: false, notice: { title: 'The playground refused this', detail: await response.text() } };
  } catch {
    return { ok: false, notice: { title: 'The playground cannot be reached', detail: 'Is it still running?' } };
  }
}
