/** What the page shows: a channel or the Home tab, perhaps with a thread beside it. */
export interface Shown {
  /** A channel's id, or `home`. */
  readonly room: string;
  /** The `ts` of the thread's first message. */
  readonly thread: string | null;
}

/** A link to a channel or message of this workspace; `null` for any other address. */
export function readLink(
  href: string,
  base: string,
): { channel: string; ts: string | null; thread: string | null } | null {
  if (!href.startsWith(`${base}archives/`)) return null;
  const url = new URL(href);
  const [, channel, digits] = /^\/archives\/(\w+)(?:\/p(\d{7,}))?$/.exec(url.pathname) ?? [];
  if (!channel) return null;
  return {
    channel,
    ts: digits ? `${digits.slice(0, -6)}.${digits.slice(-6)}` : null,
    thread: url.searchParams.get('thread_ts'),
  };
}

/** The address of a message, as "Copy link" gives it. */
export function messageLink(base: string, message: { channel: string; ts: string; thread: string | null }): string {
  const link = `${base}archives/${message.channel}/p${message.ts.replace('.', '')}`;
  return message.thread ? `${link}?thread_ts=${message.thread}&cid=${message.channel}` : link;
}
