import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused, or `null`. The playground listens on loopback alone, but any web page open in the same
 * browser could reach it: through a name that resolves to 127.0.0.1 (so `Host` is checked) or by posting across
 * origins (so `Origin` is checked).
 */
export function refusalOf(request: IncomingMessage, port: number): string | null {
  const { host, origin } = request.headers;
  const names = ['localhost', '127.0.0.1'];
  // Browsers leave out the port that HTTP has anyway.
  const hosts = [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
  if (host === undefined || !hosts.includes(host.toLowerCase())) {
    return `The playground answers at http://localhost:${port} alone, not at "${host ?? ''}".`;
  }
  if (origin !== undefined && !hosts.some((each) => origin === `http://${each}`)) {
    return `Requests from "${origin}" are refused: only the playground's own page may make them.`;
  }
  return null;
}

/** Sent with every answer: the page may load and reach nothing but this server, and be framed by nobody. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
