import type { Paragraph, Reading, Token } from '../../text/reading.ts';
import { wordList } from '../data/word-list.ts';

/** Text ends in a full stop, and lines with a colon or a quotation are text, too. */
const CLOSING = new Set(['.', ';', ':', '”', '"', "''", '…', '—']);
const STARTS_UPPER = /^\p{Lu}/u;
const LONGEST = 40;
/** Longer lines are headings only where they are set like one. */
const LONGEST_UNMARKED = 12;
/** Words of three letters or more that headlines leave without a capital. */
const smallInTitles = wordList('the and but for nor with from into over via than per its');

/** Whether a paragraph is a line without a full stop, or set in capitals: "What It Means for the Industry". */
export function isHeadingLine({ tokens, sentences }: Reading, paragraph: Paragraph): boolean {
  const { firstToken: from, endToken: to } = paragraph;
  if (to - from > LONGEST) return false;
  const first = sentences[paragraph.firstSentence];
  if (first !== undefined && isTitleCase(tokens, first.firstToken, first.endToken)) return true;
  return isInCapitals(tokens, from, to) || (to - from <= LONGEST_UNMARKED && isUnclosed(tokens, from, to));
}

/** Four capitalised words or more, and every word of three letters or more is one or such a small word; not "Ann Lee -- Director: Thanks, Dana." */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (text === ':' && tokens[to - 1]?.text === '.') return false;
    if (text.length < 3) continue;
    if (STARTS_UPPER.test(text)) capitals++;
    else if (/^\p{Ll}/u.test(text) && !smallInTitles.has(text)) return false;
  }
  return capitals >= 4;
}

/** No small letter at all, and one word of four capitals at least. */
function isInCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let long = false;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (/\p{Ll}/u.test(text)) return false;
    long ||= /^\p{Lu}{4,}$/u.test(text);
  }
  return long;
}

/** No full stop, and more words with a capital than without. */
function isUnclosed(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (CLOSING.has(text)) return false;
    if (STARTS_UPPER.test(text)) capitals++;
  }
  return capitals >= 2 && capitals * 2 > to - from;
}
