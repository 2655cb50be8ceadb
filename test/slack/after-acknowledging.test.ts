import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { createLater, Rush } from '../../src/slack/after-acknowledging.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('work begins only when what has arrived already is dealt with', async () => {
  const later = createLater();
  const order: string[] = [];
  const done = later(async () => {
    order.push('answer');
  });
  await Promise.resolve().then(() => order.push('acknowledgement'));
  await done;
  expect(order).toEqual(['acknowledgement', 'answer']);
});

test('no more than twenty answers are made at a time, and all are made', async () => {
  const later = createLater();
  let running = 0;
  let most = 0;
  const results = await Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      later(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
        return at;
      }),
    ),
  );
  expect(most).toBe(20);
  expect(results).toEqual(Array.from({ length: 100 }, (_, at) => at));
});

test('a failure is its own alone', async () => {
  const later = createLater();
  const failing = later(async () => {
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  await expect(later(async () => 'well')).resolves.toBe('well');
});

test('while requests arrive, no answer is begun; then one a turn, in order', async () => {
  const rush = new Rush();
  const later = createLater(rush);
  const order: string[] = [];
  const done: Promise<unknown>[] = [];
  for (let request = 0; request < 5; request += 1) {
    rush.arrived();
    order.push('request');
    done.push(later(async () => order.push(`answer ${request}`)));
    await nextTurn();
  }
  await Promise.all(done);
  const answers = [0, 1, 2, 3, 4].map((request) => `answer ${request}`);
  expect(order).toEqual([...Array<string>(5).fill('request'), ...answers]);
});

test('a stream of requests without an end does not stop answers for ever', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const rush = new Rush();
  let isAnswered = false;
  const answered = rush.quiet().then(() => {
    isAnswered = true;
  });
  for (let turn = 0; !isAnswered; turn += 1) {
    expect(turn).toBeLessThan(30);
    rush.arrived();
    vi.advanceTimersByTime(100);
    await nextTurn();
  }
  await answered;
});
