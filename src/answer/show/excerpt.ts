import type { Span } from '../../domain/span.ts';
import { americanSpelling } from '../../index/american-spelling.ts';
import { foldWord } from '../../index/fold-word.ts';
import { scanWords } from '../../index/scan-words.ts';
import { foldedWords, type TextIndex } from '../../index/text-index.ts';
import type { Query } from '../find/query.ts';

const between = ' … ';

/** Words of a text, verbatim; parts that do not stand together are joined by " … ". */
export function excerptOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).trim()).join(between);
}

/** Where the question's words stand in an excerpt: exact words as a whole, topic words one by one. Ascending, apart. */
export function highlightsOf(index: TextIndex, query: Query, excerpt: string): Span[] {
  const words: (Span & { folded: string })[] = [];
  scanWords(excerpt, (start, end) => words.push({ start, end, folded: foldWord(excerpt.slice(start, end)) }));
  const marked = new Uint8Array(words.length);
  for (const phrase of query.phrases) {
    const wanted = foldedWords(phrase).map(americanSpelling);
    for (let at = 0; at + wanted.length <= words.length; at++)
      if (wanted.every((word, i) => americanSpelling(words[at + i]?.folded ?? '') === word))
        marked.fill(2, at, at + wanted.length);
  }
  for (const [at, { folded }] of words.entries()) {
    const word = index.vocabulary.word(folded);
    if (marked[at] === 0 && word >= 0 && query.topic.termsOf.has(index.vocabulary.stemOf[word]!)) marked[at] = 1;
  }
  const highlights: { start: number; end: number }[] = [];
  for (const [at, { start, end }] of words.entries()) {
    const last = highlights.at(-1);
    if (marked[at] === 0) continue;
    if (last !== undefined && marked[at - 1] !== 0 && isBlank(excerpt, last.end, start)) last.end = end;
    else highlights.push({ start, end });
  }
  return highlights;
}

/** Neighbouring words are marked as one unless something stands between them that divides them. */
const isBlank = (text: string, from: number, to: number): boolean => /^[\s\-–'’,]*$/u.test(text.slice(from, to));
