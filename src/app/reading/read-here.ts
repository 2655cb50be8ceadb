import { setImmediate as nextTurn } from 'node:timers/promises';
import { loadEngine } from '../load-engine.ts';
import { readRecord } from './read-record.ts';
import type { Reader } from './reader.ts';

/** Reads in this thread: for so few documents that starting threads would take longer. Each holds up all else. */
export function createReaderHere(): Reader {
  const engine = loadEngine();
  return {
    atOnce: 1,
    async read(input) {
      await nextTurn();
      return readRecord(input, engine);
    },
    close: async () => {},
  };
}
