import type { Document } from '../../domain/document.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Timex } from '../../domain/time.ts';

/** An extraction without what the document holds already: its text, and the words of each temporal expression in it. */
interface ExtractionRecord extends Omit<Extraction, 'document' | 'timexes'> {
  readonly timexes: readonly Omit<Timex, 'text'>[];
}

/** As JSON: whatever is added to a statement one day is kept without a change here, and nothing parses faster in Node. */
export function encodeExtraction({
  timexes,
  passages,
  statements,
  deadlines,
}: Omit<Extraction, 'document'>): Uint8Array {
  const short = timexes.map(({ text: _, ...timex }) => timex);
  const record: ExtractionRecord = { passages, statements, deadlines, timexes: short };
  return new TextEncoder().encode(JSON.stringify(record));
}

/** `bytes` are `encodeExtraction`'s, of this document: a checksum vouches for it. */
export function decodeExtraction(bytes: Uint8Array, document: Document): Extraction {
  const record: ExtractionRecord = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
  return {
    ...record,
    document,
    timexes: record.timexes.map((timex) => ({ ...timex, text: document.text.slice(timex.start, timex.end) })),
  };
}
