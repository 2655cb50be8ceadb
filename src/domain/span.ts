/**
 * A stretch of `Document.text`: zero-based UTF-16 code units, half-open `[start, end)`.
 * Every offset in whosaid is one of these unless its docstring says otherwise.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that covers all the given ones; `null` for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
