import type { AttributionEngine } from '../../attribution/engine.ts';
import { encodeExtraction } from '../../library/snapshot/extraction-record.ts';
import { extract, type TextInput } from '../extract.ts';
import type { ReadRecord } from './reader.ts';

/** Reads one document out, whatever is in it. */
export function readRecord(input: TextInput, engine: AttributionEngine): ReadRecord {
  try {
    return { record: encodeExtraction(extract(input, engine)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
