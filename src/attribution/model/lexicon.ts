import { describeWord, type Word } from './word.ts';
import type { WordClusters } from './word-clusters.ts';

/** So many words are kept; then all are forgotten, and the frequent ones are soon back. */
const MOST_WORDS = 1 << 14;

/**
 * Describes words, each once as long as it is remembered. A word that comes again after it was forgotten is described as before, under a
 * number of its own: what is cached under a number is never about another word.
 */
export class Lexicon {
  readonly #clusters: WordClusters;
  readonly #known = new Map<string, Word>();
  /** The number of words described so far. */
  size = 0;

  constructor(clusters: WordClusters) {
    this.#clusters = clusters;
  }

  wordOf(text: string): Word {
    return this.#known.get(text) ?? this.#describe(text);
  }

  #describe(text: string): Word {
    // A slice of a text keeps all of the text in memory: a long-lived word needs letters of its own.
    const own = text.split('').join('');
    const word = describeWord(own, this.#clusters, ++this.size);
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(own, word);
    return word;
  }
}
