import type { Span } from '../../domain/span.ts';

/** Sentences are looked for this far on either side, in code units. */
const farthest = 600;

/**
 * The sentence or sentences around a span, roughly: from the last full stop before it to the first after it, within the
 * line. Good enough to rank by; what is shown is cut by the reader of texts. An abbreviation may end it early.
 */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  const first = Math.max(0, start - farthest);
  while (from > first && !(isBlank(text, from - 1) && endsBefore(text, from - 1)) && text[from - 1] !== '\n') from--;
  let to = end;
  const last = Math.min(text.length, end + farthest);
  while (to < last && text[to] !== '\n' && !(isBlank(text, to) && endsBefore(text, to))) to++;
  return { start: from, end: to };
}

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\n' || text[at] === '\t';

/** Whether a sentence ends right before `at`: a full stop or its like, with closing marks after it. */
function endsBefore(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /["”’)\]»]/u.test(text[before]!)) before--;
  return before >= 0 && /[.!?…]/u.test(text[before]!);
}
