import type { AttributionEngine } from '../../attribution/engine.ts';
import type { TextInput } from '../extract.ts';
import { loadEngine } from '../load-engine.ts';
import { readRecord } from './read-record.ts';
import type { ReadRecord } from './reader.ts';

let engine: AttributionEngine | undefined;

/** Reads one document out in a thread: the pool calls it. Throws where the weights cannot be loaded. */
export function readInThread(input: TextInput): ReadRecord {
  engine ??= loadEngine();
  return readRecord(input, engine);
}
