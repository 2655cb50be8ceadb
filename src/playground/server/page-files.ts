import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { securityHeaders } from './guard.ts';

const types = {
  'index.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

type Name = keyof typeof types;

/** The built page, in memory. */
export type PageFiles = ReadonlyMap<string, { readonly type: string; readonly body: Buffer }>;

/** Reads the built page; a sentence that says what to do where it has not been built. */
export async function readPageFiles(directory: URL): Promise<PageFiles | { readonly problem: string }> {
  const names: Name[] = ['index.html', 'page.js', 'page.css', 'icon.svg'];
  try {
    const entries = await Promise.all(
      names.map(async (name) => [name, { type: types[name], body: await readFile(new URL(name, directory)) }] as const),
    );
    return new Map(entries);
  } catch {
    return { problem: `The playground's page is not built (looked in ${directory.pathname}): run "npm run build".` };
  }
}

/** Answers with a file of the page; `false` where there is none at this path. Links to messages open the page itself. */
export function sendPageFile(response: ServerResponse, files: PageFiles, path: string): boolean {
  const name = path === '/' || path.startsWith('/archives/') ? 'index.html' : path.slice(1);
  const file = files.get(name);
  if (!file) return false;
  response.writeHead(200, { ...securityHeaders, 'content-type': file.type });
  response.end(file.body);
  return true;
}
