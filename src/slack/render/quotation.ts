import type { types } from '@slack/bolt';
import type { Span } from '../../domain/span.ts';
import { type MarkedText, shortenAround } from '../limits/shorten.ts';
import { printable } from '../printable.ts';

const run = (text: string, bold: boolean): types.RichTextText | null => {
  const shown = printable(text);
  if (shown === '') return null;
  return bold ? { type: 'text', text: shown, style: { bold: true } } : { type: 'text', text: shown };
};

/** In order, without overlaps, inside the text: what a renderer can walk. */
function tidy(marks: readonly Span[], length: number): Span[] {
  const tidied: Span[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(mark.start, tidied.at(-1)?.end ?? 0);
    const end = Math.min(mark.end, length);
    if (start < end) tidied.push({ start, end });
  }
  return tidied;
}

/**
 * A document's words as rich text, the marked ones in bold. Rich text carries words apart from their style, so
 * nothing in them is ever read as markup: no ping, no link, no formatting. Never empty, at most `max` characters.
 */
export function markedRuns({ text, marks }: MarkedText, max: number): types.RichTextText[] {
  const shown = shortenAround({ text, marks: tidy(marks, text.length) }, max);
  const runs: (types.RichTextText | null)[] = [];
  let from = 0;
  for (const mark of shown.marks) {
    runs.push(run(shown.text.slice(from, mark.start), false), run(shown.text.slice(mark.start, mark.end), true));
    from = mark.end;
  }
  runs.push(run(shown.text.slice(from), false));
  const kept = runs.filter((candidate) => candidate !== null);
  return kept.length > 0 ? kept : [{ type: 'text', text: '…' }];
}
