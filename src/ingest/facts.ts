import { parseDay } from '../domain/calendar.ts';

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

/** The ISO day that a day or an instant begins with, as its source wrote it (no change of zone); `null` for anything else. */
export function isoDay(value: unknown): string | null {
  const line = oneLine(value);
  return line !== null && /^\d{4}-\d{2}-\d{2}(?!\d)/.test(line) ? parseDay(line) : null;
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
