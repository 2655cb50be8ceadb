/** A message that a link points at. `thread` is its thread's first message, where the link names it. */
export interface MessageLink {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
}

const PATH = /^\/archives\/([CGD][A-Z0-9]{1,20})\/p(\d{7,18})\/?$/;
const TS = /^\d{1,12}\.\d{6}$/;

/**
 * Reads what "Copy link" of a Slack message gives. The host is not looked at: only the channel and the message are
 * used, and Slack itself says whether they exist.
 *
 * @example `https://acme.slack.com/archives/C0123/p1700000000000100?thread_ts=1699999999.000200&cid=C0123`
 */
export function parseMessageLink(link: string): MessageLink | null {
  const text = link
    .trim()
    .replace(/^<([^<>|]+)(?:\|[^<>]*)?>$/, '$1')
    .replaceAll('&amp;', '&');
  if (text.length > 3000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const [, channel, digits] = PATH.exec(url.pathname) ?? [];
  if (channel === undefined || digits === undefined) return null;
  const thread = url.searchParams.get('thread_ts');
  return {
    channel,
    ts: `${digits.slice(0, -6)}.${digits.slice(-6)}`,
    thread: thread !== null && TS.test(thread) ? thread : null,
  };
}
