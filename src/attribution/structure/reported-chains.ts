import { contains, hull, type Span, sliceSpan } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { isWord } from '../../text/characters.ts';
import type { Reading } from '../../text/reading.ts';
import { mediaNouns } from '../lexicon/report-nouns.ts';
import { tokensIn } from './tokens-in.ts';

/** The outer report says nothing of its own where the inner statement takes this share of its words. */
const ALL_OF_IT = 0.85;
/** How many attributions before one are looked at for its reporter. */
const NEARBY = 6;

const wordsIn = (reading: Reading, spans: readonly Span[]): number => {
  let count = 0;
  for (const span of spans) for (const token of tokensIn(reading, span)) if (isWord(token.text)) count++;
  return count;
};

/** Whether a source is one that passes on what others say: a paper, an agency, "US media". */
function isReporter(reading: Reading, source: readonly Span[]): boolean {
  for (const span of source) {
    for (const { text } of tokensIn(reading, span)) {
      if (mediaNouns.has(text.toLowerCase()) || /^(?:The)?[A-Z][a-z]+(?:Crunch|News|Post|Times|Week)$/.test(text))
        return true;
    }
  }
  return false;
}

/** Whether all of `inner`, its source and cue included, stands in the content of `outer`. */
function isReportedBy(inner: Attribution, outer: Attribution): boolean {
  const core = hull([...inner.source, ...inner.cue]);
  return core !== null && outer.content.some((span) => contains(span, core));
}

/**
 * "The Herald reports that Ann Lee told staff …": the speaker is Ann Lee, `via` the Herald. The report itself is left out
 * where it holds nothing but her statement.
 */
export function resolveReports(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const dropped = new Set<Attribution>();
  const resolved = attributions.map((inner, i) => {
    const near = attributions.slice(Math.max(0, i - NEARBY), i + NEARBY + 1);
    const outer = near.find(
      (other) => other !== inner && isReportedBy(inner, other) && isReporter(reading, other.source),
    );
    const named = outer?.source[0];
    if (outer === undefined || named === undefined) return inner;
    const whole = hull([...inner.source, ...inner.cue, ...inner.content]);
    const according = reading.text.slice(outer.cue[0]?.start, outer.cue[0]?.end).toLowerCase().startsWith('according');
    const leads = inner.kind === 'direct' && inner.content[0]!.start <= outer.content[0]!.start + 1;
    const takesAll = whole !== null && wordsIn(reading, [whole]) >= ALL_OF_IT * wordsIn(reading, outer.content);
    // "According to a paper, the firm asked …" is the paper's statement too, unless the firm is quoted.
    if (according ? leads : leads || takesAll) dropped.add(outer);
    return inner.via === undefined ? { ...inner, via: sliceSpan(reading.text, named) } : inner;
  });
  return resolved.filter((_, i) => !dropped.has(attributions[i]!));
}
