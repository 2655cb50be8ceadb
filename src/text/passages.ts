import type { Passage } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';
import type { Reading, Sentence } from './reading.ts';

/** The length a passage keeps to, in UTF-16 code units: four or five sentences of news, a few lines on a screen. */
const LONGEST_PASSAGE = 900;

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Joins neighbours as long as they fit together. Keeps order; covers what the spans cover. */
function pack(spans: readonly Span[]): Span[] {
  const packed: Span[] = [];
  let last: { start: number; end: number } | undefined;
  for (const { start, end } of spans) {
    if (last !== undefined && end - last.start <= LONGEST_PASSAGE) last.end = end;
    else {
      last = { start, end };
      packed.push(last);
    }
  }
  return packed;
}

/** Cuts one endless token into lengths that fit, never within a surrogate pair. */
function cut(text: string, token: Span): Span[] {
  const parts: Span[] = [];
  let start = token.start;
  while (token.end - start > LONGEST_PASSAGE) {
    let end = start + LONGEST_PASSAGE;
    if (isLowSurrogate(text.charCodeAt(end))) end--;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: token.end });
  return parts;
}

function splitSentence(reading: Reading, sentence: Sentence): Span[] {
  if (sentence.end - sentence.start <= LONGEST_PASSAGE) return [sentence];
  const tokens = reading.tokens.slice(sentence.firstToken, sentence.endToken);
  return pack(tokens.flatMap((token) => cut(reading.text, token)));
}

/**
 * Splits a text into what the index holds and a citation shows: whole sentences of one paragraph, as many as fit; only a
 * sentence longer than a passage is divided, between words. Together the passages cover every word.
 */
export function splitPassages(reading: Reading): Passage[] {
  return reading.paragraphs.flatMap((paragraph, i) => {
    const sentences = reading.sentences.slice(paragraph.firstSentence, paragraph.endSentence);
    const spans = pack(sentences.flatMap((sentence) => splitSentence(reading, sentence)));
    return spans.map(({ start, end }) => ({ start, end, paragraph: i + 1 }));
  });
}
