import { expect, test } from 'vitest';
import { createLater } from '../../src/slack/after-acknowledging.ts';

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
