import { doAll, type Steps } from '../domain/steps.ts';
import { americanSpelling } from './american-spelling.ts';
import { findPhrase, type PhraseWord } from './find-phrase.ts';
import { foldWord } from './fold-word.ts';
import type { IndexData } from './index-data.ts';
import { rankPairs } from './rank-pairs.ts';
import { createRanker, inverseFrequency, type RankedUnit, type SearchTerm } from './rank-units.ts';
import { scanWords } from './scan-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';
import { type Vocabulary, vocabularyInSteps } from './vocabulary.ts';

/** A unit found, with its BM25 score and the query's words that stand in it. */
export interface Hit {
  readonly unit: number;
  readonly score: number;
  readonly matched: readonly string[];
}

/** Full-text search over units of text: ranked, tolerant of spelling, and for exact words. Knows no statement or speaker. */
export interface TextIndex {
  readonly data: IndexData;
  readonly vocabulary: Vocabulary;
  /** The `limit` best units for a query in plain words. */
  search(query: string, limit: number): Hit[];
  /** The best units for terms prepared by `term`. */
  rank(terms: readonly SearchTerm[], limit: number): RankedUnit[];
  /**
   * A word as the index looks for it; `near` also takes words of its family, and misspellings where it is unknown;
   * `synonyms` also what means the same, which no name does.
   */
  term(word: string, near: boolean, synonyms?: boolean): SearchTerm;
  /** First positions of the exact words, in either spelling, `limit` at most; only those in some units where `inUnit` is given. */
  phrase(words: string, limit: number, inUnit?: (unit: number) => boolean): number[];
}

/** How many units are looked at for pairs of words, at least. */
const fewestCandidates = 100;

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(foldWord(text.slice(start, end))));
  return words;
}

export const createTextIndex = (data: IndexData): TextIndex => doAll(textIndexInSteps(data));

/** The same in steps of some milliseconds. */
export function* textIndexInSteps(data: IndexData): Steps<TextIndex> {
  const vocabulary = yield* vocabularyInSteps(data.words, data.stems, data.stemOf);
  const rank = createRanker(data);
  const units = data.unitLength.length;
  const frequency = (stem: number): number => data.postingStart[stem + 1]! - data.postingStart[stem]!;

  const term: TextIndex['term'] = (word, near, synonyms = false) => {
    const stem = stemWord(word);
    const exact = vocabulary.stem(stem);
    const stems = exact >= 0 ? [{ stem: exact, weight: 1 }] : [];
    if (near) {
      stems.push(...vocabulary.family(stem, word));
      if (synonyms) stems.push(...vocabulary.synonyms(stem));
      if (stems.length === 0) stems.push(...vocabulary.misspelt(word));
    }
    const commonest = Math.max(0, ...stems.map((one) => frequency(one.stem)));
    return { word, stems, idf: inverseFrequency(units, exact >= 0 ? frequency(exact) : commonest), count: 1 };
  };

  const phraseWord = (folded: string): PhraseWord => {
    const number = vocabulary.word(folded);
    const spelling = americanSpelling(folded);
    return {
      stem: number >= 0 ? data.stemOf[number]! : vocabulary.stem(stemWord(folded)),
      is: (word) => word === number || americanSpelling(data.words[word]!) === spelling,
    };
  };

  return {
    data,
    vocabulary,
    rank,
    term,
    search(query, limit) {
      const words = foldedWords(query).filter((word) => !isStopWord(word));
      const terms = [...new Set(words)].map((word) => ({
        ...term(word, false),
        count: words.filter((other) => other === word).length,
      }));
      const candidates = rank(terms, Math.max(limit * 10, fewestCandidates));
      return rankPairs(data, terms, candidates)
        .slice(0, limit)
        .map(({ unit, score, matched }) => ({
          unit,
          score,
          matched: terms.filter((_, i) => (matched & (1 << i)) !== 0).map(({ word }) => word),
        }));
    },
    phrase: (words, limit, inUnit) => findPhrase(data, foldedWords(words).map(phraseWord), limit, inUnit),
  };
}
