import type { HomeContent, Notice } from '../protocol.ts';
import type { Directory } from './directory.ts';
import { Messages } from './messages.ts';
import { Modals } from './modals.ts';
import { ResponseUrls } from './response-urls.ts';
import { TriggerIds } from './trigger-ids.ts';

/** Everything the stand-in knows: the state behind the fake Web API and the page. */
export class Workspace {
  readonly directory: Directory;
  readonly messages: Messages;
  readonly modals = new Modals();
  readonly homes = new Map<string, HomeContent>();
  readonly triggers: TriggerIds;
  readonly responseUrls: ResponseUrls;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The workspace's address, which links to messages begin with; ends with a slash. */
  readonly url: string;
  readonly #watchers = new Set<Watcher>();

  constructor(directory: Directory, { url, now }: { readonly url: string; readonly now: () => number }) {
    this.directory = directory;
    this.url = url;
    this.now = now;
    this.messages = new Messages(now);
    this.triggers = new TriggerIds(now);
    this.responseUrls = new ResponseUrls(now);
  }

  /** Tells who watches that something can be seen that could not before. */
  changed(): void {
    for (const watcher of this.#watchers) watcher.changed();
  }

  /** Shows something that went wrong to everybody who watches. */
  notify(notice: Notice): void {
    for (const watcher of this.#watchers) watcher.notice(notice);
  }

  /** Returns how to stop watching. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** The address of a message, as "Copy link" gives it. */
  permalink(channel: string, ts: string, thread: string | null): string {
    const base = `${this.url}archives/${channel}/p${ts.replace('.', '')}`;
    return thread ? `${base}?thread_ts=${thread}&cid=${channel}` : base;
  }
}

interface Watcher {
  changed(): void;
  notice(notice: Notice): void;
}
