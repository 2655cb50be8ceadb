import type { Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';

/** A stretch of what was said that is compared with what others report. */
export interface Segment extends Span {
  readonly quoted: boolean;
}

const quotationInside = /[“"«]([^“”"«»]+)[”"»]/gu;

/**
 * The stretches of a statement's content: each span, and, where only some words of it are quoted, these too. The quoted words
 * of `said it would never “seize veto power”` are then found again where another text quotes them in full.
 */
export function segmentsOf(text: string, statement: Statement): Segment[] {
  if (statement.kind !== 'mixed')
    return statement.content.map((span) => ({ ...span, quoted: statement.kind === 'direct' }));
  return statement.content.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const inside = [...words.matchAll(quotationInside)].map((match) => {
      const at = start + match.index + 1;
      return { start: at, end: at + (match[1]?.length ?? 0), quoted: true };
    });
    const whole = { start, end, quoted: isQuotedAt(text, start, end) };
    return inside.length === 1 && inside[0]!.end - inside[0]!.start >= words.length - 2 ? inside : [whole, ...inside];
  });
}

/** Whether marks stand right around the span. */
const isQuotedAt = (text: string, start: number, end: number): boolean =>
  /[“"«‘]/u.test(text.charAt(start - 1)) && /[”"»’]/u.test(text.charAt(end));
