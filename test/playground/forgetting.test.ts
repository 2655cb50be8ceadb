import { expect, it } from 'vitest';
import { forgetUntil } from '../../src/playground/workspace/forget-until.ts';
import { ResponseUrls } from '../../src/playground/workspace/response-urls.ts';
import { TriggerIds } from '../../src/playground/workspace/trigger-ids.ts';

const HOUR = 60 * 60 * 1000;
const target = { user: 'U0READER', channel: 'C0GENERAL', thread: null, original: null };

it('drops what was issued up to a time, and keeps the rest', () => {
  const entries = new Map([1, 2, 3].map((issued) => [`id-${issued}`, { issued }]));
  forgetUntil(entries, 2);
  expect([...entries.keys()]).toEqual(['id-3']);
});

it('a trigger and a response address are told from made-up ones for an hour, then no more', () => {
  let now = 0;
  const [triggers, addresses] = [new TriggerIds(() => now), new ResponseUrls(() => now)];
  const [trigger, key] = [triggers.issue('U0READER'), addresses.issue(target)];
  now = HOUR - 1;
  triggers.issue('U0READER');
  addresses.issue(target);
  expect(triggers.exchange(trigger)).toMatchObject({ error: 'expired_trigger_id' });
  expect(addresses.use(key)).toMatchObject({ error: 'expired_url' });
  now = HOUR;
  triggers.issue('U0READER');
  addresses.issue(target);
  expect(triggers.exchange(trigger)).toMatchObject({ error: 'invalid_trigger_id' });
  expect(addresses.use(key)).toMatchObject({ error: 'invalid_url' });
});
