import type { Word } from './words.ts';

/** Begins a name in the usual way, or like "McKee" and "AcmeBank". */
export const MIXED = /^\p{Lu}.*\p{Ll}/u;

/** In which letters a text writes a word elsewhere: what capitals alone do not tell. Looked up only where a text has headings in capitals. */
export class LetterCases {
  private readonly words: readonly Word[];
  private lowerCase: Set<string> | null = null;
  private names: Set<string> | null = null;

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  /** Whether the text has the word in small letters. */
  inLowerCase({ lower }: Pick<Word, 'lower'>): boolean {
    this.lowerCase ??= this.wordsWhere((word) => word.text === word.lower);
    return this.lowerCase.has(lower);
  }

  /** Whether the text has the word with a first capital inside a sentence. */
  isNameElsewhere({ lower }: Word): boolean {
    this.names ??= this.wordsWhere((word) => MIXED.test(word.text) && !word.initial);
    return this.names.has(lower);
  }

  private wordsWhere(fits: (word: Word) => boolean): Set<string> {
    const found = new Set<string>();
    for (const word of this.words) if (word.lexical && fits(word)) found.add(word.lower);
    return found;
  }
}
