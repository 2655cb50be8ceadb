import type { Span } from '../domain/span.ts';
import type { RawToken } from './tokenize.ts';

/** The tokens `[firstToken, endToken)` of one line, and the span they cover. */
export interface RawParagraph extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const isLineBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;

function breaksLine(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLineBreak(text.charCodeAt(i))) return true;
  return false;
}

/** Every line that is not blank is a paragraph, without the white space around it. */
export function findParagraphs(text: string, tokens: readonly RawToken[]): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const last = tokens[i - 1]!;
    const next = tokens[i];
    if (next !== undefined && !breaksLine(text, last.end, next.start)) continue;
    paragraphs.push({ start: tokens[first]!.start, end: last.end, firstToken: first, endToken: i });
    first = i;
  }
  return paragraphs;
}
