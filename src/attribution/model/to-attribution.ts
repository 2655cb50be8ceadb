import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { kindOf } from '../structure/kind.ts';
import { actOfCue } from './act-of-cue.ts';
import type { Context } from './context.ts';
import type { Relation, TokenRange } from './relation.ts';

/** A relation as an attribution of the text. */
export function toAttribution(context: Context, relation: Relation): Attribution {
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
    confidence: relation.cueChance,
    evidence: relation.evidence.join(', '),
  };
}
