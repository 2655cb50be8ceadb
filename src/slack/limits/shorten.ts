import type { Span } from '../../domain/span.ts';

const ELLIPSIS = '…';

/** What a reader takes for one character: a letter with its marks, a flag, a family. The same in every language. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Code units around a cut that are looked at for its character. */
const CHARACTER_REACH = 64;

/** How far back a cut may move to fall between words. */
const WORD_REACH = 40;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The last place at or before `index` that splits no character. */
function wholeCharacter(text: string, index: number): number {
  if (index <= 0 || index >= text.length) return index;
  const reach = Math.max(0, index - CHARACTER_REACH);
  const from = isLowSurrogate(text.charCodeAt(reach)) ? Math.max(0, reach - 1) : reach;
  const character = CHARACTERS.segment(text.slice(from, index + CHARACTER_REACH)).containing(index - from);
  return from + (character?.index ?? index - from);
}

/** The beginning of a text, at most `max` long and ending with a whole character, without an ellipsis: for what is looked up by. */
export const beginning = (text: string, max: number): string => text.slice(0, wholeCharacter(text, max));

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
