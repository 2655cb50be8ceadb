import type { Block } from '../protocol.ts';

/** A message as the workspace keeps it. */
export interface Message {
  /** Slack's id of a message within its channel: seconds, a dot, six digits. */
  readonly ts: string;
  readonly channel: string;
  /** The `ts` of the message whose thread this is a reply in; `null` outside threads. */
  readonly thread: string | null;
  readonly author: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The only person who sees it; `null` where everybody in the channel does. */
  readonly onlyFor: string | null;
  readonly edited: boolean;
  /** Set where the message tells of the channel rather than says something. */
  readonly subtype?: 'channel_join';
}

/** What a new message needs. */
export type Draft = Omit<Message, 'ts' | 'edited'>;

/** All messages, in order. */
export class Messages {
  readonly #now: () => number;
  #list: Message[] = [];
  #removed: Message[] = [];
  readonly #revisions = new WeakMap<Message, number>();
  #revision = 0;
  #lastTs = 0;

  /** `now`: milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  post(draft: Draft): Message {
    const message = { ...draft, ts: this.#nextTs(), edited: false };
    this.#list.push(message);
    this.#mark(message);
    return message;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.#list.find((message) => message.channel === channel && message.ts === ts);
  }

  /** Replaces text and blocks; `undefined` where there is no such message. */
  edit(channel: string, ts: string, change: Pick<Message, 'text' | 'blocks'>): Message | undefined {
    const index = this.#list.findIndex((message) => message.channel === channel && message.ts === ts);
    const old = this.#list[index];
    if (!old) return undefined;
    const edited = { ...old, ...change, edited: old.onlyFor === null };
    this.#list[index] = edited;
    this.#mark(edited);
    return edited;
  }

  remove(channel: string, ts: string): void {
    const message = this.find(channel, ts);
    if (!message) return;
    this.#list = this.#list.filter((each) => each !== message);
    this.#removed.push(message);
    this.#mark(message);
  }

  /** Grows with each change. */
  get revision(): number {
    return this.#revision;
  }

  /** What was posted, edited and removed after a revision. */
  since(revision: number): { readonly changed: Message[]; readonly removed: Message[] } {
    const isLater = (message: Message) => (this.#revisions.get(message) ?? 0) > revision;
    return { changed: this.#list.filter(isLater), removed: this.#removed.filter(isLater) };
  }

  /** What a channel shows outside threads and to everybody, oldest first. */
  history(channel: string): Message[] {
    return this.#list.filter((m) => m.channel === channel && m.thread === null && m.onlyFor === null);
  }

  /** The public replies in a thread, oldest first, without its parent. */
  replies(channel: string, thread: string): Message[] {
    return this.#list.filter((m) => m.channel === channel && m.thread === thread && m.onlyFor === null);
  }

  #mark(message: Message): void {
    this.#revision += 1;
    this.#revisions.set(message, this.#revision);
  }

  /** Microseconds as Slack counts them, never twice the same. */
  #nextTs(): string {
    this.#lastTs = Math.max(this.#now() * 1000, this.#lastTs + 100);
    return `${Math.floor(this.#lastTs / 1_000_000)}.${String(this.#lastTs % 1_000_000).padStart(6, '0')}`;
  }
}
