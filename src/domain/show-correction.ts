import type { CorrectionNote } from './correction.ts';
import { showPlainDay } from './show-time.ts';

/** Who corrected what and when, and what was there before: `Speaker corrected by Jo on 5 Mar 2026; before: Ada Berg`. */
export function showCorrection({ what, by, at, had }: CorrectionNote): string {
  const who = `by ${by.name} on ${showPlainDay(at.slice(0, 10))}`;
  if (what === 'not-a-statement') return `Marked as no statement ${who}`;
  return `${what === 'speaker' ? 'Speaker' : 'Day'} corrected ${who}; before: ${had}`;
}
