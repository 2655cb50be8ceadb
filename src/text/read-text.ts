import { findParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';
import type { Paragraph, Quotation, Reading, Sentence, Token } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { type RawToken, tokenize } from './tokenize.ts';

/** For tokens and quotations in order: the index of the quotation that each token stands in, or -1. */
function placeInQuotations(tokens: readonly RawToken[], quotations: readonly Quotation[]): Int32Array {
  const places = new Int32Array(tokens.length).fill(-1);
  let q = 0;
  tokens.forEach((token, i) => {
    while (q < quotations.length && quotations[q]!.end <= token.start) q++;
    const quotation = quotations[q];
    if (quotation !== undefined && quotation.start <= token.start) places[i] = q;
  });
  return places;
}

/**
 * Reads a text into tokens, sentences, paragraphs and quotations. Never throws, whatever the string holds, and takes time
 * linear in its length; the answer depends on the text alone.
 */
export function readText(text: string): Reading {
  const raw = tokenize(text);
  const rawParagraphs = findParagraphs(text, raw);
  const quotations = findQuotations(text, raw, rawParagraphs);
  const places = placeInQuotations(raw, quotations);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  rawParagraphs.forEach((rawParagraph, paragraph) => {
    const firstSentence = sentences.length;
    for (const { firstToken, endToken } of splitSentences(raw, rawParagraph)) {
      const sentence = sentences.length;
      for (let i = firstToken; i < endToken; i++) {
        const { start, end, text: word } = raw[i]!;
        tokens.push({ start, end, text: word, sentence, paragraph, quotation: places[i]! });
      }
      const start = raw[firstToken]!.start;
      const end = raw[endToken - 1]!.end;
      sentences.push({ start, end, paragraph, firstToken, endToken });
    }
    paragraphs.push({ ...rawParagraph, firstSentence, endSentence: sentences.length });
  });
  return { text, paragraphs, sentences, tokens, quotations };
}
