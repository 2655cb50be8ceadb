import { foldWord } from './fold-word.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';

/** No stem begins so. */
const functionWordMark = '=';

/** Numbers words and stems while texts are read. */
export class VocabularyBuilder {
  readonly words: string[] = [];
  readonly stems: string[] = [];
  /** Word → stem. */
  readonly stemOf: number[] = [];
  /** As written → word: saves folding each occurrence. */
  readonly #asWritten = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();

  /** The number of a word as written, new or known. */
  add(written: string): number {
    const known = this.#asWritten.get(written);
    if (known !== undefined) return known;
    const folded = foldWord(written);
    const word = this.#words.get(folded) ?? this.#addWord(folded);
    this.#asWritten.set(written, word);
    return word;
  }

  /** 1 for a function word, by word. */
  stopWords(): Uint8Array {
    return Uint8Array.from(this.words, (word) => (isStopWord(word) ? 1 : 0));
  }

  #addWord(folded: string): number {
    const word = this.words.push(folded) - 1;
    this.#words.set(folded, word);
    // A function word keeps to itself: "willing" is no form of "will".
    const stem = isStopWord(folded) ? `${functionWordMark}${folded}` : stemWord(folded);
    const known = this.#stems.get(stem);
    if (known === undefined) this.#stems.set(stem, this.stems.push(stem) - 1);
    this.stemOf.push(known ?? this.stems.length - 1);
    return word;
  }
}
