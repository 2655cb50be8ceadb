import { describe, expect, it } from 'vitest';
import { readDueDates } from '../../src/answer/question/due-dates.ts';

describe('the days on which something is due', () => {
  it.each([
    ['what is due in the last week of March', '2026-03-25', '2026-03-31'],
    ['deadlines in early April', '2026-04-01', '2026-04-10'],
    ['deadlines by the end of March', null, '2026-03-31'],
    ['what is due in the first half of 2026', '2026-01-01', '2026-06-30'],
  ])('lie ahead: %s', (question, from, to) =>
    expect(readDueDates(question, { now: '2026-03-05' })).toMatchObject([{ from, to }]),
  );

  it.each(['deadlines last month', 'what was due last March', 'what is due on Friday'])(
    'are none where they count from today: %s',
    (question) => expect(readDueDates(question, { now: '2026-03-05' })).toEqual([]),
  );
});
