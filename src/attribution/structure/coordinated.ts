import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { cueStart } from './cue-start.ts';

/** What may stand between the end of one thing said and the verb of the next. */
const COORDINATOR = /[\s,;]*\b(?:and|but|or)\b(?:\s+(?:also|then|later|again|even|[a-z]+ly))?\s*$/;
const LONGEST_COORDINATOR = 40;
/** A clause of its own may have the next verb, too: "said {he counted them and told her to leave}". */
const CLAUSE =
  /\b(?:that|he|she|it|they|we|i|you|who|which|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b/i;
/** How many attributions after one are compared with it. */
const NEARBY = 4;

const sameSource = (a: Attribution, b: Attribution): boolean =>
  a.source.length === 1 &&
  b.source.length === 1 &&
  a.source[0]!.start === b.source[0]!.start &&
  a.source[0]!.end === b.source[0]!.end;

/**
 * Ends what somebody says before the next verb that has the same speaker: "[Lee] condemned {the cuts} and called for a strike". That verb is the
 * speaker's own act and no part of the words. Gives them in order of their cues.
 */
export function endBeforeCoordinated(text: string, attributions: readonly Attribution[]): Attribution[] {
  const ordered = [...attributions].sort((a, b) => cueStart(a) - cueStart(b));
  return ordered.map((one, index) => {
    const [cue] = one.cue;
    if (cue === undefined || one.kind !== 'indirect') return one;
    for (const other of ordered.slice(index + 1, index + 1 + NEARBY)) {
      const next = other.cue[0];
      if (next === undefined || next.start <= cue.start || !sameSource(one, other)) continue;
      const content = one.content.flatMap((span) => cutBefore(text, span, next.start));
      return content.length === 0 ? one : { ...one, content };
    }
    return one;
  });
}

/** The part of a span before the coordinator that stands before `at`; the whole span where `at` is not in it or no coordinator is. */
function cutBefore(text: string, span: Span, at: number): Span[] {
  if (at <= span.start || at >= span.end) return [span];
  const tail = Math.max(span.start, at - LONGEST_COORDINATOR);
  const found = COORDINATOR.exec(text.slice(tail, at));
  const end = tail + (found?.index ?? 0);
  if (found === null || CLAUSE.test(text.slice(span.start, end))) return [span];
  return end === span.start ? [] : [{ start: span.start, end }];
}
