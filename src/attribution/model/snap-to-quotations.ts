import type { Context } from './context.ts';
import { mergeRanges, type Relation, rangesOverlap, shared, type TokenRange } from './relation.ts';

/** A content that covers this share of a quotation is meant to cover all of it. */
const COVERS = 0.4;

/**
 * Moves the edges of contents that fall inside a quotation to its marks, since people are quoted whole. Matches
 * `[“We will] appeal,” she said`, where the content ends too early; leaves alone a quotation that holds the source or the
 * cue, as in `“He said it was [over],” a friend recalled` read for "said".
 */
export function snapToQuotations(context: Context, relation: Relation): Relation {
  const { quotations } = context;
  const fixed = relation.source === null ? [relation.cue] : [relation.cue, relation.source];
  let changed = false;
  const content = relation.content.map((range) => {
    let { first, end } = range;
    for (const inside of quotationsIn(context, range)) {
      const quotation: TokenRange = { first: quotations.firstToken[inside]!, end: quotations.endToken[inside]! };
      if (fixed.some((other) => rangesOverlap(other, quotation))) continue;
      const most = shared({ first, end }, quotation) >= COVERS * (quotation.end - quotation.first);
      if (first > quotation.first && first < quotation.end && (most || end > quotation.end)) first = quotation.first;
      if (end > quotation.first && end < quotation.end && (most || first < quotation.first)) end = quotation.end;
    }
    changed ||= first !== range.first || end !== range.end;
    return { first, end };
  });
  if (!changed) return relation;
  return { ...relation, content: mergeRanges(content), evidence: [...relation.evidence, 'snapped to quotation'] };
}

/** The quotations that a range touches at its edges. */
function quotationsIn({ quotations }: Context, { first, end }: TokenRange): number[] {
  const found = [quotations.at[first]!, quotations.at[end - 1]!].filter((quotation) => quotation >= 0);
  return [...new Set(found)];
}
