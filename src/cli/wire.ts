import type { Span } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';
import type { Deadline } from '../domain/time.ts';

/** A span as the command line writes it: `[start, end]`. */
export type WireSpan = [start: number, end: number];

const toWireSpan = (span: Span): WireSpan => [span.start, span.end];

/** A statement as `extract --jsonl` writes it: without what only `--explain` tells. */
export function toWireStatement(statement: Statement) {
  const { source, cue, content, evidence: _, act, speaker, confidence, ...rest } = statement;
  const { chain: _chain, aliases: _aliases, ...named } = speaker;
  return {
    ...rest,
    speaker: named,
    confidence: Number(confidence.toFixed(3)),
    ...(act === 'attitude' && { act }),
    source: source.map(toWireSpan),
    cue: cue.map(toWireSpan),
    content: content.map(toWireSpan),
  };
}

/** A deadline as `dates --jsonl` writes it. */
export function toWireDeadline(deadline: Deadline) {
  return { ...deadline, expression: toWireSpan(deadline.expression) };
}
