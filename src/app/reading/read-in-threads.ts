import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Reader, ReadRecord } from './reader.ts';

/** Each thread has one document in hand and others waiting, so that it never waits for this thread. */
const documentsEach = 3;

/** A document that needs more megabytes than this is given up, before it takes the whole machine's memory. */
const megabytesEach = 2048;

const ending = extname(import.meta.url);

/** Reads in threads of their own, each with the weights. */
export function createReaderInThreads(threads: number): Reader {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL(`./reading-thread${ending}`, import.meta.url)),
    name: 'readInThread',
    minThreads: threads,
    maxThreads: threads,
    execArgv: ending === '.ts' ? transformSources() : [],
    resourceLimits: { maxOldGenerationSizeMb: megabytesEach },
  });
  return {
    atOnce: threads * documentsEach,
    async read(input): Promise<ReadRecord> {
      try {
        return await pool.run(input);
      } catch (error) {
        if (!isOutOfMemory(error)) throw error;
        // The pool has started another thread in its place.
        return { failure: `it took more than ${megabytesEach} MB of memory` };
      }
    },
    close: () => pool.destroy(),
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Under `tsx` and vitest the thread's module is TypeScript, and "--import tsx" does nothing in a thread. */
function transformSources(): string[] {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api'));
  const api = new URL('index.mjs', tsx);
  return ['--import', `data:text/javascript,import { register } from "${api}"; register();`];
}
