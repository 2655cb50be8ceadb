import { expect, test } from 'vitest';
import { warmUp } from '../../src/app/warm-up.ts';
import type { Whosaid } from '../../src/app/whosaid.ts';

test('asks one question in a turn of the event loop, so that nobody waits for two', async () => {
  let turn = 0;
  const askedIn: number[] = [];
  const whosaid: Pick<Whosaid, 'ask'> = {
    ask(question) {
      askedIn.push(turn);
      return { question, answers: [], total: 0, message: null } as unknown as ReturnType<Whosaid['ask']>;
    },
  };
  let done = false;
  const count = (): void => {
    turn++;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  await warmUp(whosaid);
  done = true;
  expect(askedIn.length).toBeGreaterThan(6);
  expect(new Set(askedIn).size).toBe(askedIn.length);
});
