import type { Pairing } from './pair-marks.ts';
import { pairMarks } from './pair-marks.ts';
import type { RawParagraph } from './paragraphs.ts';
import { readMark } from './quotation-marks.ts';
import type { Quotation } from './reading.ts';
import type { RawToken } from './tokenize.ts';

/** A quotation whose closing mark was forgotten ends with its paragraph, if that is no further away. UTF-16 code units. */
const LONGEST_UNCLOSED = 2_000;
/** What stands before a quotation that somebody is about to be quoted in. */
const INTRODUCES = /^(?:[:,;.?!…—–]|--+|”|")$/;

/** An attribution inside a quotation that was never closed: it ends at the comma. "“It is over, | Ann Lee said on Monday." */
const ATTRIBUTION =
  /[,?!](?=\s+(?:(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}|(?:he|she|they)\s+)(?:said|says|added|told|wrote|asked|replied|tweeted)\b|\s+(?:said|says|added|wrote|asked|replied)\s+(?:\p{Lu}|he\b|she\b|they\b|the\b))/u;

/** Whether the paragraph begins with an opening mark of the family that the token `unclosed` belongs to. */
function goesOn(text: string, tokens: readonly RawToken[], next: RawParagraph | undefined, unclosed: number): boolean {
  if (next === undefined) return false;
  const opening = readMark(text, tokens[unclosed - 1], tokens[unclosed]!, tokens[unclosed + 1]);
  const first = next.firstToken;
  const mark = readMark(text, tokens[first - 1], tokens[first]!, tokens[first + 1]);
  return mark?.opens === true && mark.family === opening?.family;
}

/** An opening mark without a closing one: a quotation that goes on in the next paragraph, one left open, or a stray mark. */
function readUnclosed(
  text: string,
  tokens: readonly RawToken[],
  paragraph: RawParagraph,
  next: RawParagraph | undefined,
  { unclosed }: Pairing,
  closedNext: boolean,
): Quotation | null {
  const mark = tokens[unclosed];
  const first = tokens[unclosed + 1];
  if (mark === undefined || first === undefined || unclosed + 1 >= paragraph.endToken) return null;
  const continues = closedNext || goesOn(text, tokens, next, unclosed);
  if (!continues) {
    const introduced = unclosed === paragraph.firstToken || INTRODUCES.test(tokens[unclosed - 1]!.text);
    if (!introduced || mark.text === '‘' || paragraph.end - mark.start > LONGEST_UNCLOSED) return null;
  }
  const attribution = continues ? null : ATTRIBUTION.exec(text.slice(first.start, paragraph.end));
  const end = attribution === null ? paragraph.end : first.start + attribution.index + 1;
  return { start: mark.start, end, inner: { start: first.start, end }, closed: false, continues };
}

/** What a mark closes that was opened in the paragraph before and not again in its own. */
function readUnopened(tokens: readonly RawToken[], paragraph: RawParagraph, close: number): Quotation {
  const start = tokens[paragraph.firstToken]!.start;
  const inner = { start, end: tokens[close - 1]!.end };
  return { start, end: tokens[close]!.end, inner, closed: true, continues: false };
}

/** Whether the quotation that opens a paragraph is closed in the next without being opened there again. */
function isLeftOpen(
  tokens: readonly RawToken[],
  paragraph: RawParagraph,
  next: RawParagraph | undefined,
  { unclosed }: Pairing,
  after: Pairing | undefined,
): boolean {
  if (next === undefined || after === undefined || unclosed !== paragraph.firstToken) return false;
  // A mark on a line of its own opens nothing.
  if (unclosed + 1 >= paragraph.endToken) return false;
  const opening = tokens[unclosed]!.text;
  const closing = tokens[after.unopened]?.text;
  return after.unopened > next.firstToken && (closing === opening || (opening === '“' && closing === '”'));
}

/** The outermost quotations of a text, in order. Nested ones stay inside theirs. */
export function findQuotations(
  text: string,
  tokens: readonly RawToken[],
  paragraphs: readonly RawParagraph[],
): Quotation[] {
  const quotations: Quotation[] = [];
  const pairings = paragraphs.map((paragraph) => pairMarks(text, tokens, paragraph));
  let leftOpen = false;
  paragraphs.forEach((paragraph, i) => {
    const pairing = pairings[i]!;
    if (leftOpen) quotations.push(readUnopened(tokens, paragraph, pairing.unopened));
    leftOpen = isLeftOpen(tokens, paragraph, paragraphs[i + 1], pairing, pairings[i + 1]);
    for (const { open, close } of pairing.pairs) {
      if (close === open + 1) continue;
      const inner = { start: tokens[open + 1]!.start, end: tokens[close - 1]!.end };
      quotations.push({ start: tokens[open]!.start, end: tokens[close]!.end, inner, closed: true, continues: false });
    }
    const unclosed = readUnclosed(text, tokens, paragraph, paragraphs[i + 1], pairing, leftOpen);
    if (unclosed !== null) quotations.push(unclosed);
  });
  return quotations;
}
