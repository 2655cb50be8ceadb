import type { Span } from '../../domain/span.ts';

const ELLIPSIS = '…';

/** A code unit that belongs to the one before it: a combining mark, a joiner, a variation selector. */
const CLINGING = /\p{M}|\u200D|[\uFE00-\uFE0F]/u;

/** How far back a cut may move to fall between words. */
const WORD_REACH = 40;

function clings(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return isLowSurrogate || CLINGING.test(text.charAt(index)) || text.charAt(index - 1) === '\u200D';
}

/** The last place at or before `index` that splits no character. */
function wholeCharacter(text: string, index: number): number {
  let cut = index;
  while (cut > 0 && cut < text.length && clings(text, cut)) cut -= 1;
  return cut;
}

function cutBefore(text: string, index: number): number {
  const cut = wholeCharacter(text, index);
  const space = text.lastIndexOf(' ', cut);
  return space > 0 && cut - space <= WORD_REACH ? space : cut;
}

function cutAfter(text: string, index: number): number {
  const space = text.indexOf(' ', index);
  return space >= 0 && space - index <= WORD_REACH ? space + 1 : wholeCharacter(text, index);
}

/** The text, if need be cut between words or at least between characters, with an ellipsis; never over `max`. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, cutBefore(text, max - ELLIPSIS.length)).trimEnd()}${ELLIPSIS}`;
}

/** A text with places marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/**
 * Shortens a text to `max` so that its first mark stays in view: both ends may be cut, each cut end shows an
 * ellipsis, and the marks move along. Marks that fall outside are dropped.
 */
export function shortenAround({ text, marks }: MarkedText, max: number): MarkedText {
  if (text.length <= max) return { text, marks };
  const room = max - 2 * ELLIPSIS.length;
  const focus = marks[0];
  const wanted = focus === undefined || focus.end <= room ? 0 : Math.max(0, focus.start - Math.floor(room / 4));
  const from = wanted === 0 ? 0 : Math.min(cutAfter(text, wanted), focus?.start ?? wanted);
  const to = from + room >= text.length ? text.length : Math.max(from, cutBefore(text, from + room));
  const lead = from > 0 ? ELLIPSIS : '';
  const tail = to < text.length ? ELLIPSIS : '';
  const shift = lead.length - from;
  const kept = marks
    .map((mark) => ({ start: Math.max(mark.start, from) + shift, end: Math.min(mark.end, to) + shift }))
    .filter((mark) => mark.start < mark.end);
  return { text: lead + text.slice(from, to) + tail, marks: kept };
}
