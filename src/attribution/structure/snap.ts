import { overlaps, type Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { isWord } from '../../text/characters.ts';
import type { Quotation, Reading } from '../../text/reading.ts';
import { isTurn, kindOf } from './kind.ts';
import { quotationsIn } from './quotations-in.ts';
import { tokensIn } from './tokens-in.ts';

/** A content edge inside a quotation moves out to the mark if the content already holds this share of the quotation. */
const ENOUGH = 0.4;

function snapEdges(reading: Reading, attribution: Attribution, span: Span): Span {
  let { start, end } = span;
  for (const quotation of quotationsIn(reading, span)) {
    // A quotation that holds the source or the cue reports a statement within a statement: its marks say nothing here.
    if ([...attribution.source, ...attribution.cue].some((other) => overlaps(other, quotation))) continue;
    const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
    const enough = shared >= ENOUGH * (quotation.end - quotation.start);
    if (start > quotation.start && (enough || span.end > quotation.end)) start = quotation.start;
    if (end < quotation.end && (enough || span.start < quotation.start)) end = quotation.end;
  }
  return { start, end };
}

/** Whether all the words of `span` are the quotation's. */
function isAllOf(reading: Reading, span: Span, quotation: Quotation): boolean {
  for (const token of tokensIn(reading, span)) {
    const inside = token.start >= quotation.start && token.end <= quotation.end;
    if (!inside && isWord(token.text)) return false;
  }
  return true;
}

/** A content span that is one quotation and nothing else, without its marks; any other span as it is. */
function withoutMarks(reading: Reading, span: Span): Span {
  for (const quotation of quotationsIn(reading, span)) {
    if (span.start <= quotation.start && span.end >= quotation.end)
      return isAllOf(reading, span, quotation) ? quotation.inner : span;
    return span;
  }
  return span;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Moves the edges of content out to the quotation marks they nearly reach, leaves the marks out where a span is one whole
 * quotation, and names the kind anew.
 */
export function snapToQuotations(reading: Reading, attribution: Attribution): Attribution {
  const snapped = merge(attribution.content.map((span) => snapEdges(reading, attribution, span)));
  const content = snapped.map((span) => withoutMarks(reading, span));
  return { ...attribution, content, kind: isTurn(attribution) ? 'direct' : kindOf(reading, content) };
}
