import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../domain/steps.ts';

/** So many milliseconds of work are done before others get their turn. */
const turn = 8;

/** Does work in turns of the event loop, so that whoever asks meanwhile waits for one step at most. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < turn) continue;
    await nextTurn();
    since = performance.now();
  }
}
