import type { Span } from '../../domain/span.ts';
import type { Paragraph } from '../../text/reading.ts';

const HEAD = /^(?:.{0,40}\b)?[A-Z]{3,}[^.!?]{0,40}$/s;
/** A line that gives the day of publication itself: "Published: 28 February 2026". */
const LABEL = /^\W*(?:date|dated|published|posted|updated|last updated|created)(?:\s+(?:on|at))?\W*$/i;
const DASH = /^\s?(?:\([^)]{1,30}\)\s?)?(?:—|–|--?|_)\s/;

/**
 * Whether a date belongs to a dateline, which tells where and when an article was filed and not when anybody spoke.
 * Matches: "WASHINGTON, Feb 28 — The firm said", "Published: 28 February 2026". Not: "On Feb 28 — a Saturday — the firm said".
 */
export function isDateline(text: string, paragraph: Paragraph, date: Span): boolean {
  if (date.start - paragraph.start > 90) return false;
  const head = text.slice(paragraph.start, date.start);
  if (LABEL.test(head)) return true;
  if (!/\w/.test(head) && !/\w/.test(text.slice(date.end, paragraph.end))) return true;
  return HEAD.test(head) && DASH.test(text.slice(date.end, date.end + 36));
}
