import { expect, test } from 'vitest';
import { createOnce, eventNames } from '../../src/slack/listeners/once.ts';

test('a name is first once', () => {
  const isFirst = createOnce();
  expect([isFirst('a'), isFirst('b'), isFirst('a')]).toEqual([true, true, false]);
});

test('only the latest names are remembered, so that memory does not grow', () => {
  const isFirst = createOnce(2);
  for (const name of ['a', 'b', 'c']) isFirst(name);
  expect([isFirst('c'), isFirst('b'), isFirst('a')]).toEqual([false, false, true]);
});

test.each([
  [{ event_id: 'Ev1', event: { type: 'app_mention', channel: 'C1', ts: '1.2' } }, ['Ev1', 'app_mention C1 1.2']],
  [{ event_id: 'Ev1', event: { type: 'app_home_opened', channel: 'D1' } }, ['Ev1']],
  [{ type: 'block_actions', actions: [] }, []],
  [null, []],
])('%j is named %j', (body, names) => {
  expect(eventNames(body)).toEqual(names);
});
