import { expect, test } from 'vitest';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { answerMessage } from '../../../src/slack/render/answer-message.ts';
import { dueLine } from '../../../src/slack/render/due-line.ts';
import { anAnswer, anItem } from '../support/fake-whosaid.ts';

const withDue = (due: string | null) =>
  anItem({ deadline: { due, duration: null, certainty: 'stated', expression: 'by 5:01 pm (22:01 GMT) Friday' } });

test('an instant is shown by the reader’s own clock, with its own zone where Slack cannot', () => {
  const item = withDue('2026-02-27T22:01:00Z');
  const text = 'By your clock: <!date^1772229660^{date_short_pretty} at {time}|Fri 27 Feb 2026, 22:01 UTC>';
  expect(dueLine(item)).toEqual([{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }]);
  const message = answerMessage(anAnswer('when', [item], 1), { offset: 0, thread: null, surface: 'private' });
  expect(checkMessage(message)).toEqual([]);
  expect(JSON.stringify(message.blocks)).toContain('<!date^1772229660^');
});

test.each([null, '2026-02-27', '2026-02-27T22:01', '2026-02-27T25:99:00Z', '<!channel>'])(
  '%s has no clock to go by',
  (due) => {
    expect(dueLine(withDue(due))).toEqual([]);
  },
);
