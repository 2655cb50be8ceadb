import { shorten } from '../limits/shorten.ts';
import { printable } from '../printable.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Words for a place that Slack reads as mrkdwn, such as a notification's `text`: cut to `max` before the three
 * escapes, so that no entity is ever cut, and with nothing left in it that could ping or link.
 */
export function escapeMrkdwn(text: string, max: number): string {
  return shorten(printable(text), max).replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
