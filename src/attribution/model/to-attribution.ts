import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { kindOf } from '../structure/kind.ts';
import { actOfCue } from './act-of-cue.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { TokenRange } from './relation.ts';

/** A candidate as an attribution of the text. What the rules made of their own stays as it is but for the confidence. */
export function toAttribution(context: Context, { relation, ruled }: Candidate, confidence: number): Attribution {
  if (ruled !== null) return { ...ruled, confidence };
  const { tokens } = context.reading;
  const spanOf = ({ first, end }: TokenRange): Span => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end });
  const content = relation.content.map(spanOf);
  const kind = kindOf(context.reading, content);
  return {
    kind,
    act: actOfCue(context, relation.cue, kind),
    source: relation.source === null ? [] : [spanOf(relation.source)],
    cue: [spanOf(relation.cue)],
    content,
    confidence,
    evidence: relation.evidence.join(', '),
  };
}
