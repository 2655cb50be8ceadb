import type { Document } from '../../domain/document.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Timex } from '../../domain/time.ts';

/** An extraction without what the document holds already: its text, and the words of each temporal expression in it. */
interface ExtractionRecord extends Omit<Extraction, 'document' | 'timexes'> {
  readonly timexes: readonly Omit<Timex, 'text'>[];
}

/** As JSON: whatever is added to a statement one day is kept without a change here, and nothing parses faster in Node. */
export function encodeExtraction({ document: _, timexes, ...rest }: Extraction): Buffer {
  const record: ExtractionRecord = { ...rest, timexes: timexes.map(({ text: _, ...timex }) => timex) };
  return Buffer.from(JSON.stringify(record));
}

/** `bytes` are `encodeExtraction`'s, of this document: a checksum vouches for it. */
export function decodeExtraction(bytes: Buffer, document: Document): Extraction {
  const record: ExtractionRecord = JSON.parse(bytes.toString());
  return {
    ...record,
    document,
    timexes: record.timexes.map((timex) => ({ ...timex, text: document.text.slice(timex.start, timex.end) })),
  };
}
