import { decodeBytes } from './decode-bytes.ts';
import { declaredEncoding } from './html/declared-encoding.ts';
import { maxDocumentBytes, megabytes } from './limits.ts';
import { readPlainText } from './plain-text/read-plain-text.ts';
import { refuse, type SourceReadResult } from './result.ts';
import { type SourceKind, sourceKind } from './source-kind.ts';

/** A file as it was given: its name without folders, and its bytes. */
export interface SourceInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The name is empty, or its bytes are. */
const nothingIn = (name: string): SourceReadResult => refuse(`${name} is empty. Give a file with words in it.`);

/**
 * Reads one document: text, Markdown or HTML, by the ending of its name. JSON lines hold many documents:
 * `readJsonLines` reads them. The libraries for Markdown and HTML are loaded when one comes.
 */
export async function readSource({ name, bytes }: SourceInput): Promise<SourceReadResult> {
  const kind = sourceKind(name);
  if (kind === null || kind === 'json-lines')
    throw new Error(`readSource was given ${JSON.stringify(name)}: it reads text, Markdown and HTML.`);
  if (bytes.length === 0) return nothingIn(name);
  if (bytes.length > maxDocumentBytes) return refuse(tooLarge(name, bytes.length));
  const decoded = decodeBytes(bytes, kind === 'html' ? declaredEncoding(bytes) : undefined);
  if ('problem' in decoded) return refuse(`${name} ${decoded.problem}`);
  if (decoded.text.trim() === '') return nothingIn(name);
  return readAs(kind, name, decoded.text);
}

/** What is said of a document over the limit; `bytes` is its size. */
export const tooLarge = (name: string, bytes: number): string =>
  `${name} has ${megabytes(bytes)}; a document may have ${megabytes(maxDocumentBytes)}. Split it, or give many documents as JSON lines.`;

async function readAs(kind: Exclude<SourceKind, 'json-lines'>, name: string, text: string): Promise<SourceReadResult> {
  switch (kind) {
    case 'text':
      return readPlainText(name, text);
    case 'markdown':
      return (await import('./markdown/read-markdown.ts')).readMarkdown(name, text);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(name, text);
  }
}
