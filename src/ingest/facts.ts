import { parseDay } from '../domain/calendar.ts';
import { type Fact, statedFact, unknownFact } from '../domain/document.ts';
import { findWrittenDay } from './written-day.ts';

/** A fact's words on one line; `null` where there are none. */
export function oneLine(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = value
    .split(/\s+/u)
    .filter(Boolean)
    .join(' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return line === '' ? null : line;
}

/**
 * The ISO day that a field gives, as its source wrote it (no change of zone): "2026-02-28T23:30:00-05:00",
 * "28 Feb 2026"; `null` for anything else.
 */
export function dayOf(value: unknown): string | null {
  const line = oneLine(value);
  if (line === null) return null;
  return /^\d{4}-\d{2}-\d{2}(?!\d)/.test(line) ? parseDay(line) : (findWrittenDay(line.slice(0, 100))?.day ?? null);
}

/** A web address; `null` for anything else (`javascript:` among them). */
export function webAddress(value: unknown, base?: string): string | null {
  const line = oneLine(value);
  if (line === null) return null;
  try {
    const url = base === undefined ? new URL(line) : new URL(line, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** What a document's own field says; unknown where it says nothing. */
export const fieldFact = (value: string | null): Fact<string> => (value === null ? unknownFact : statedFact(value));

/** A remark where a field holds words that `read` makes nothing of. */
export function unreadField(field: string, value: unknown, read: (value: unknown) => string | null): readonly string[] {
  const line = oneLine(typeof value === 'number' ? String(value) : value);
  return line === null || read(line) !== null
    ? []
    : [`"${field}" is left unknown: cannot read ${JSON.stringify(line)}`];
}
