import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Quotation, Reading } from '../../text/reading.ts';
import { coverage } from './coverage.ts';
import { firstEndingAfter } from './tokens-in.ts';

/** A quotation of fewer words in the middle of a sentence is a term in marks, not speech. */
const FEWEST_WORDS = 3;

const endOf = ({ source, cue, content }: Attribution): number =>
  [...source, ...cue, ...content].reduce((end, span) => Math.max(end, span.end), 0);

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

/** For each quotation, the chain of paragraphs it belongs to: each but the last goes on in the next. */
function chains(reading: Reading): number[][] {
  const all: number[][] = [];
  let open: number[] | null = null;
  reading.quotations.forEach((quotation, q) => {
    const chain: number[] = open ?? [];
    chain.push(q);
    if (open === null) all.push(chain);
    open = quotation.continues ? chain : null;
  });
  return all;
}

/**
 * Gives quotations that nobody has yet to the speaker who is already speaking: later pieces of the same paragraph
 * ("…,” he said. “…"), and the other paragraphs of a quotation that runs over several. The pieces become content spans of
 * one attribution.
 */
export function continueQuotations(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const covered = coverage(reading, attributions);
  const added = new Map<number, Span[]>();
  const give = (a: number, q: number) => {
    added.set(a, [...(added.get(a) ?? []), reading.quotations[q]!.inner]);
    covered[q]!.push(a);
  };
  for (const chain of chains(reading)) {
    const speaker = chain.flatMap((q) => covered[q]!)[0];
    if (chain.length > 1 && speaker !== undefined) {
      for (const q of chain) if (covered[q]!.length === 0) give(speaker, q);
    }
  }
  const byEnd = attributions.map((attribution, a) => ({ a, end: endOf(attribution) })).sort((x, y) => x.end - y.end);
  let next = 0;
  let latest = -1;
  reading.quotations.forEach((quotation, q) => {
    while (next < byEnd.length && byEnd[next]!.end <= quotation.start) latest = byEnd[next++]!.a;
    const speaking = attributions[latest];
    if (covered[q]!.length > 0 || speaking === undefined || !opensSentence(reading, quotation)) return;
    const paragraph = reading.paragraphs[firstEndingAfter(reading.paragraphs, quotation.start)];
    const starts = Math.min(...speaking.cue.map((span) => span.start), ...speaking.source.map((span) => span.start));
    if (
      speaking.act !== 'statement' ||
      speaking.kind === 'indirect' ||
      paragraph === undefined ||
      starts < paragraph.start
    )
      return;
    give(latest, q);
  });
  return attributions.map((attribution, a) => {
    const spans = added.get(a);
    if (spans === undefined) return attribution;
    return { ...attribution, content: [...attribution.content, ...spans].sort((x, y) => x.start - y.start) };
  });
}
