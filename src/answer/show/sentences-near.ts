import type { Span } from '../../domain/span.ts';
import { readText } from '../../text/read-text.ts';

/** A sentence in its text, and the number of its paragraph, from 0. */
export interface CitedSentence extends Span {
  readonly paragraph: number;
}

/** Line breaks as `readText` knows them: every line that is not blank is a paragraph. */
const lineBreak = /[\n\v\f\r\u2028\u2029]/u;
const blank = /\s/u;
const isBlankLine = (line: string): boolean => line.trim() === '';

/** Read on either side of a span at first, in code units. */
const nearest = 500;
/** Where a sentence begins and ends is told from so many tokens around it, at most. */
const telling = 10;

/**
 * The sentences around a span, among them all that it touches, as `readText` finds them in the whole text: that takes many
 * times as long, and neither line breaks nor what is farther away than some words decide where a sentence ends.
 */
export function sentencesNear(text: string, span: Span): CitedSentence[] {
  const place = Math.min(span.start, text.length);
  const line = {
    start: seek(text, seek(text, place, -1, lineBreak) - 1, -1, lineBreak),
    end: seek(text, seek(text, Math.max(place, span.end - 1), 1, lineBreak) + 1, 1, lineBreak),
  };
  const before = text
    .slice(0, line.start)
    .split(lineBreak)
    .filter((one) => !isBlankLine(one)).length;
  for (let reach = nearest; ; reach *= 4) {
    const from = Math.max(line.start, seek(text, place - reach, -1, blank));
    const to = Math.min(line.end, seek(text, span.end + reach, 1, blank));
    const earlier = paragraphsIn(text, line.start, from);
    const { sentences, tokens } = readText(text.slice(from, to));
    const sure = sentences.filter(
      ({ firstToken, endToken }) =>
        (from === line.start || firstToken >= telling) && (to === line.end || endToken <= tokens.length - telling),
    );
    const first = sure[0];
    const last = sure.at(-1);
    const isWhole = from === line.start && to === line.end;
    const reaches = first && last && from + first.start <= place && from + last.end >= span.end;
    if (!isWhole && !reaches) continue;
    return sure.map(({ start, end, paragraph }) => ({
      start: from + start,
      end: from + end,
      paragraph: before + earlier + paragraph,
    }));
  }
}

/** Paragraphs that begin and end between two places, the second at a blank. */
function paragraphsIn(text: string, from: number, to: number): number {
  const lines = text.slice(from, to).split(lineBreak);
  return lines.slice(0, -1).filter((line) => !isBlankLine(line)).length;
}

/** The first place from `at` on, forwards or backwards, with `what` on its far side; or the text's end. */
function seek(text: string, at: number, direction: 1 | -1, what: RegExp): number {
  let place = Math.max(0, Math.min(at, text.length));
  if (direction > 0) while (place < text.length && !what.test(text[place]!)) place++;
  else while (place > 0 && !what.test(text[place - 1]!)) place--;
  return place;
}
