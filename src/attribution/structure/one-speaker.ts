import { contains, hull, overlaps, type Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import { coverage } from './coverage.ts';

/** Whether `outer` reports `inner`: the inner cue is part of the outer content. */
const reports = (outer: Attribution, inner: Attribution): boolean =>
  inner.cue.some((cue) => outer.content.some((span) => contains(span, cue)));

/** How well an attribution fits a quotation: sureness first, then nearness of its cue. */
function better(a: Attribution, b: Attribution, quotation: Span): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  const distance = ({ cue, source }: Attribution) => {
    const near = hull(cue.length > 0 ? cue : source);
    return near === null
      ? Number.POSITIVE_INFINITY
      : Math.min(Math.abs(near.start - quotation.end), Math.abs(quotation.start - near.end));
  };
  return distance(a) < distance(b);
}

/**
 * A quotation has one speaker: where two attributions claim it side by side, the surer one keeps it. A statement reported
 * within a statement is no conflict.
 */
export function oneSpeakerEach(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const lost = new Map<number, Span[]>();
  coverage(reading, attributions).forEach((claims, q) => {
    if (claims.length < 2) return;
    const quotation = reading.quotations[q]!;
    const best = claims.reduce((a, b) => (better(attributions[b]!, attributions[a]!, quotation) ? b : a));
    for (const a of claims) {
      const [one, other] = [attributions[a]!, attributions[best]!];
      if (a === best || reports(one, other) || reports(other, one)) continue;
      lost.set(a, [...(lost.get(a) ?? []), quotation]);
    }
  });
  return attributions.flatMap((attribution, a) => {
    const spans = lost.get(a);
    if (spans === undefined) return [attribution];
    const content = attribution.content.filter((span) => !spans.some((quotation) => overlaps(span, quotation)));
    return content.length > 0 ? [{ ...attribution, content }] : [];
  });
}
