import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';

/** How a writer sets in to say what a thing amounts to. After a comma plain "is" and "was" do so, too, but for names of things. */
const COMMENT =
  /(?<!\b(?:believe[sd]?|confidence|confident|faith|interest|interested|share|succeed|trust))(?:,\s+|\s+)in what (?:(?:has|have|had)(?: \w+ly)? (?:been|become|proved|turned)|(?:would|could|may|might)(?: \w+ly)? (?:be|become|mark|prove)|(?:appear|seem|amount|look)(?:s|ed)? )/;
const AFTER_COMMA = /,\s+in what (?:is|was)(?! (?:called|known|termed|now))\b/;
/** What came of a statement is told by the writer, or by the paper that he goes by. */
const CONSEQUENCE = /,\s+which,? in turn,/;
/** Less than this is no statement by itself. Characters. */
const least = 12;

/**
 * Leaves what the writer says of a statement out of it.
 * Matches: "The firm vowed [to sue over the bill in what has become a rare dispute]" → "[to sue over the bill]".
 * Not: within quotation marks; "He said [he was born in what is now Zambia]".
 */
export function leaveOutComment({ text, quotations }: Reading, attribution: Attribution): Attribution {
  const last = attribution.content.at(-1);
  if (last === undefined) return attribution;
  const first = attribution.cue[0];
  const isPapers = first !== undefined && /^according/i.test(text.slice(first.start, first.end));
  const cut = commentStart(text, last, isPapers ? [COMMENT, AFTER_COMMA] : [COMMENT, AFTER_COMMA, CONSEQUENCE]);
  if (cut === null || quotations.some(({ start, end }) => start < cut && cut < end)) return attribution;
  return { ...attribution, content: [...attribution.content.slice(0, -1), { start: last.start, end: cut }] };
}

/** Where a comment begins in a content, enough of which stands before it. */
function commentStart(text: string, { start, end }: Span, patterns: readonly RegExp[]): number | null {
  const content = text.slice(start, end);
  for (const pattern of patterns) {
    const found = pattern.exec(content);
    if (found !== null && found.index >= least) return start + found.index;
  }
  return null;
}
