import type { Attribution } from '../../domain/statement.ts';
import { type Word, wordsIn } from '../mention/words.ts';

/** What is known before reading: which words name sources, and what contents stand where. */
export interface SourceMarks {
  /** 1 where the word is part of a source. */
  readonly inSource: Uint8Array;
  /** For each word the index of the innermost attribution whose content holds it, or -1. */
  readonly contentOf: Int32Array;
  /** 1 where the word is part of the source of a quotation in its own sentence: “…,” Lee said. */
  readonly quotes: Uint8Array;
}

/** Marks which words belong to sources and in whose content each word stands; of nested contents the shorter wins. */
export function markSources(words: readonly Word[], attributions: readonly Attribution[]): SourceMarks {
  const inSource = new Uint8Array(words.length);
  const contentOf = new Int32Array(words.length).fill(-1);
  const lengths = new Int32Array(words.length);
  const quotes = new Uint8Array(words.length);
  attributions.forEach((attribution, index) => {
    for (const span of attribution.source) {
      const { from, to } = wordsIn(words, span);
      inSource.fill(1, from, to);
      if (attribution.kind === 'direct' && quotesBeside(words, attribution, from)) quotes.fill(1, from, to);
    }
    for (const span of attribution.content) {
      const { from, to } = wordsIn(words, span);
      for (let at = from; at < to; at++) {
        if (contentOf[at] !== -1 && (lengths[at] ?? 0) <= to - from) continue;
        contentOf[at] = index;
        lengths[at] = to - from;
      }
    }
  });
  return { inSource, contentOf, quotes };
}

const quotesBeside = (words: readonly Word[], { content }: Attribution, source: number): boolean =>
  content.some((span) => {
    const { from, to } = wordsIn(words, span);
    const sentence = words[source]?.sentence;
    return words[from]?.sentence === sentence || words[to - 1]?.sentence === sentence;
  });
