import type { types } from '@slack/bolt';
import { LIMITS } from '../limits/limits.ts';
import { shorten } from '../limits/shorten.ts';
import { printable } from '../printable.ts';

/** Words that Slack shows as they are: no markup, no emoji codes. Slack refuses an empty text, so it becomes a dash. */
export function plain(text: string, max: number = LIMITS.textObject): types.PlainTextElement {
  const shown = shorten(printable(text).trim(), max);
  return { type: 'plain_text', text: shown === '' ? '–' : shown, emoji: false };
}

/** A quiet line of small print. */
export function smallPrint(text: string, max?: number): types.ContextBlock {
  return { type: 'context', elements: [plain(text, max)] };
}
