import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Quotation, Reading } from '../../text/reading.ts';
import { coverage } from './coverage.ts';
import { firstEndingAfter } from './tokens-in.ts';

/** A quotation of fewer words in the middle of a sentence is a term in marks, not speech. */
const FEWEST_WORDS = 3;
/** How sure it is that a quotation with a paragraph of its own is still the last speaker's. */
const STANDING_CONFIDENCE = 0.8;
/** How sure it is that a quotation right after reported words is the same speaker's. */
const AFTER_REPORT_CONFIDENCE = 0.75;

const endOf = ({ source, cue, content }: Attribution): number =>
  [...source, ...cue, ...content].reduce((end, span) => Math.max(end, span.end), 0);

const paragraphOf = (reading: Reading, offset: number): number => firstEndingAfter(reading.paragraphs, offset);

/** Whether a quotation begins a sentence of its own, as speech does and terms in marks do not. */
function opensSentence(reading: Reading, quotation: Quotation): boolean {
  const first = firstEndingAfter(reading.tokens, quotation.start);
  const token = reading.tokens[first];
  const before = reading.tokens[first - 1];
  if (token === undefined) return false;
  const words = firstEndingAfter(reading.tokens, quotation.end - 1) - first - 1;
  if (words < FEWEST_WORDS) return false;
  if (before === undefined || before.paragraph !== token.paragraph) return true;
  return before.sentence !== token.sentence || /^[.!?:]$/.test(before.text);
}

/** For each quotation that runs over several paragraphs, its pieces. */
function chains(reading: Reading): number[][] {
  const all: number[][] = [];
  let open: number[] | null = null;
  reading.quotations.forEach(({ continues }, q) => {
    const chain: number[] = open ?? [];
    chain.push(q);
    if (open === null && continues) all.push(chain);
    open = continues ? chain : null;
  });
  return all;
}

/** A quotation that follows `speaking` as a statement of its own. */
const following = (speaking: Attribution, quotation: Quotation): Attribution => ({
  ...speaking,
  kind: 'direct',
  content: [quotation.inner],
  confidence: Math.min(speaking.confidence, AFTER_REPORT_CONFIDENCE),
  evidence: `${speaking.evidence}, then a quotation`,
});

/**
 * Gives quotations that nobody has yet to the speaker who is already speaking. Later pieces in the same paragraph ("…,” he
 * said. “…"), the other paragraphs of a quotation that runs over several, and quotations with a paragraph of their own right
 * after become content spans of the one attribution. A quotation after words reported without marks becomes a statement of
 * its own.
 */
export function continueQuotations(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const covered = coverage(reading, attributions);
  const added = new Map<number, Span[]>();
  const standing = new Set<number>();
  const rescued: Attribution[] = [];
  const give = (a: number, q: number) => {
    added.set(a, [...(added.get(a) ?? []), reading.quotations[q]!.inner]);
    covered[q]!.push(a);
  };
  for (const chain of chains(reading)) {
    const speaker = chain.flatMap((q) => covered[q]!)[0];
    if (speaker === undefined) continue;
    for (const q of chain) if (covered[q]!.length === 0) give(speaker, q);
  }
  const byEnd = attributions.map((attribution, a) => ({ a, end: endOf(attribution) })).sort((x, y) => x.end - y.end);
  let next = 0;
  let latest = -1;
  // The paragraph in which the latest speaker was last heard.
  let heard = -1;
  reading.quotations.forEach((quotation, q) => {
    while (next < byEnd.length && byEnd[next]!.end <= quotation.start) {
      latest = byEnd[next]!.a;
      heard = paragraphOf(reading, byEnd[next]!.end - 1);
      next++;
    }
    const speaking = attributions[latest];
    if (speaking === undefined || speaking.act !== 'statement' || !opensSentence(reading, quotation)) return;
    const paragraph = paragraphOf(reading, quotation.start);
    if (covered[q]!.length > 0) {
      if (covered[q]!.includes(latest)) heard = paragraph;
      return;
    }
    const whole =
      reading.paragraphs[paragraph]?.start === quotation.start && reading.paragraphs[paragraph]?.end === quotation.end;
    if (heard === paragraph) {
      if (speaking.kind === 'indirect') rescued.push(following(speaking, quotation));
      else give(latest, q);
    } else if (whole && heard === paragraph - 1 && speaking.kind !== 'indirect') {
      give(latest, q);
      standing.add(latest);
      heard = paragraph;
    }
  });
  const continued = attributions.map((attribution, a) => {
    const spans = added.get(a);
    if (spans === undefined) return attribution;
    const confidence = standing.has(a) ? Math.min(attribution.confidence, STANDING_CONFIDENCE) : attribution.confidence;
    return {
      ...attribution,
      confidence,
      content: [...attribution.content, ...spans].sort((x, y) => x.start - y.start),
    };
  });
  return [...continued, ...rescued];
}
