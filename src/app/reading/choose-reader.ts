import { availableParallelism } from 'node:os';
import type { TextInput } from '../extract.ts';
import type { Reader } from './reader.ts';

/** So many characters are read in about the time that threads take to start and to load the weights. */
const worthThreads = 200_000;

/**
 * The threads that reading texts is worth, 0 for none. `most` is set where this thread must not be held up, or to compare;
 * the processors decide otherwise.
 */
export function threadsFor(texts: readonly TextInput[], most?: number): number {
  if (most !== undefined) return Math.min(most, texts.length);
  let characters = 0;
  for (const { text } of texts) characters += text.length;
  return characters < worthThreads ? 0 : Math.min(availableParallelism(), texts.length);
}

/** Starts what reads texts; the weights and what runs threads are only loaded where there is something to read. */
export async function startReader(threads: number): Promise<Reader> {
  return threads === 0
    ? (await import('./read-here.ts')).createReaderHere()
    : (await import('./read-in-threads.ts')).createReaderInThreads(threads);
}
