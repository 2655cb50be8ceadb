import { cleanText } from '../clean-text.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { dayOf, fieldFact, oneLine, unreadField, webAddress } from '../facts.ts';
import { withInferredFacts } from '../inferred-facts.ts';
import { maxDocumentBytes, megabytes } from '../limits.ts';
import { refuse, type SourceReadResult } from '../result.ts';
import { splitLines } from './split-lines.ts';

/** What one line gave. A bad line is refused by itself: those after it are read. */
export interface JsonLineRead {
  /** From 1. */
  readonly line: number;
  /** The line's `id`; empty where it is refused. */
  readonly id: string;
  /** The line as it stood, to know it again. */
  readonly bytes: Uint8Array;
  readonly result: SourceReadResult;
}

const shape = 'A line is {"id": …, "title": …, "published": …, "text": …}, with "url" and "publisher" if you like.';

/** Reads `{id, text, title?, published?, url?, publisher?}` lines one by one, holding one at a time; empty lines are passed over. */
export async function* readJsonLines(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLineRead> {
  for await (const { number, bytes } of splitLines(chunks, maxDocumentBytes)) {
    const place = `${source}, line ${number}`;
    const refused = (problem: string): JsonLineRead => ({
      line: number,
      id: '',
      bytes: bytes ?? new Uint8Array(),
      result: refuse(`${place} ${problem}`),
    });
    if (bytes === null) {
      yield refused(`has more than ${megabytes(maxDocumentBytes)}, the most a document may have. Split it.`);
      continue;
    }
    const decoded = decodeBytes(bytes);
    if ('problem' in decoded) {
      yield refused(decoded.problem);
      continue;
    }
    if (decoded.text.trim() === '') continue;
    const value = parseObject(decoded.text);
    if (typeof value === 'string') {
      yield refused(value);
      continue;
    }
    const id = oneLine(typeof value['id'] === 'number' ? String(value['id']) : value['id']);
    if (id === null) {
      yield refused(`${wrong('id', 'a name that no other line has', value['id'])} ${shape}`);
      continue;
    }
    yield { line: number, id, bytes, result: readRecord(source, place, id, value) };
  }
}

function readRecord(
  source: string,
  place: string,
  id: string,
  value: Readonly<Record<string, unknown>>,
): SourceReadResult {
  if (typeof value['text'] !== 'string')
    return refuse(`${place} ${wrong('text', 'the words of the document', value['text'])} ${shape}`);
  const text = cleanText(value['text']);
  if (text === '') return refuse(`${place} has an empty "text". Leave the line out or give its words.`);
  const notes = [
    ...unreadField('published', value['published'], dayOf),
    ...unreadField('url', value['url'], webAddress),
  ];
  return withInferredFacts(
    {
      source: `${source}#${id}`,
      title: fieldFact(oneLine(value['title'])),
      publisher: fieldFact(oneLine(value['publisher'])),
      published: fieldFact(dayOf(value['published'])),
      url: fieldFact(webAddress(value['url'])),
      text,
    },
    notes,
  );
}

const wrong = (key: string, wanted: string, received: unknown): string =>
  `needs "${key}", ${wanted}, but has ${received === undefined ? 'none' : JSON.stringify(received).slice(0, 60)}.`;

function parseObject(line: string): Readonly<Record<string, unknown>> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is not JSON: ${error instanceof Error ? error.message : String(error)}. ${shape}`;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : `is not an object. ${shape}`;
}
