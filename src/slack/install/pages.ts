import type { ServerResponse } from 'node:http';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem}' +
  'a{display:inline-block;padding:.5rem 1rem;border:1px solid;border-radius:.3rem}' +
  ':root{color-scheme:light dark}';

/** A page of words and at most one link. */
export interface Page {
  readonly title: string;
  readonly words: string;
  readonly link?: { readonly href: string; readonly label: string };
}

/** A page as HTML. Everything in it is escaped; a link leads to the web or nowhere. */
export function html({ title, words, link }: Page): string {
  const isWeb = link !== undefined && URL.canParse(link.href) && new URL(link.href).protocol === 'https:';
  const anchor = isWeb ? `<p><a href="${escaped(link.href)}">${escaped(link.label)}</a></p>` : '';
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">' +
    '<meta name="viewport" content="width=device-width">' +
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>` +
    `<h1>${escaped(title)}</h1><p>${escaped(words)}</p>${anchor}</main></body></html>\n`
  );
}

/** Nothing on a page may run, be framed, be kept, or tell another site the address that led here (it holds a code). */
export function protect(response: ServerResponse): void {
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-store');
}

export function show(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html(page));
}
