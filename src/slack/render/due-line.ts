import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { showInstant } from '../../domain/show-time.ts';

/** An ISO instant with its zone; a plain day is not one, and is the same day for everybody. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/** When a deadline that is an instant runs out by the reader's own clock; none for a day or a length of time. */
export function dueLine({ deadline }: AnswerItem): types.ContextBlock[] {
  const due = deadline?.due ?? '';
  const seconds = INSTANT.test(due) ? Date.parse(due) / 1000 : Number.NaN;
  if (Number.isNaN(seconds)) return [];
  const text = `By your clock: <!date^${seconds}^{date_short_pretty} at {time}|${showInstant(due)}>`;
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}
