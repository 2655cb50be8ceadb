import type { Steps } from '../domain/steps.ts';
import { NearWords } from '../text/near-words.ts';
import { letterEdits } from './letter-edits.ts';
import { editsOf, isLikelySlip } from './likely-slip.ts';
import { isStopWord } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { familyOf } from './word-family.ts';

/** A stem near a word that was asked for, and how much a match with it is worth (0..1). */
export interface NearStem {
  readonly stem: number;
  readonly weight: number;
}

/** Every word of the corpus with its stem; words and stems are known by number. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Stem of each word. */
  readonly stemOf: Int32Array;
  /** 1 for a function word, by word. */
  readonly stop: Uint8Array;
  /** The number of a folded word; -1 where the corpus does not have it. */
  word(folded: string): number;
  stem(stem: string): number;
  /** Stems of the words that the folded word is likely a misspelling of, the nearest only. */
  misspelt(folded: string): readonly NearStem[];
  /** Stems that mean the same. */
  synonyms(stem: string): readonly NearStem[];
  /** Stems of the same family as that of a word asked for: one begins with the other (`threat`, `threaten`). */
  family(stem: string, asked: string): readonly NearStem[];
}

const familyWeight = 0.7;
const misspeltWeight = 0.8;
const synonymWeight = 0.8;
/** So many words are entered in one step. */
const wordsEach = 5000;

/** Makes the lookups over words and stems that were gathered before. The table of near words is made when it is first needed. */
export function* vocabularyInSteps(
  words: readonly string[],
  stems: readonly string[],
  stemOf: Int32Array,
): Steps<Vocabulary> {
  const wordNumbers = yield* numbersOf(words);
  const stemNumbers = yield* numbersOf(stems);
  let nearWords: NearWords | undefined;
  return {
    words,
    stems,
    stemOf,
    stop: Uint8Array.from(words, (word) => (isStopWord(word) ? 1 : 0)),
    word: (folded) => wordNumbers.get(folded) ?? -1,
    stem: (stem) => stemNumbers.get(stem) ?? -1,
    misspelt(folded) {
      const edits = editsOf(folded);
      if (edits === 0) return [];
      nearWords ??= new NearWords(words);
      let nearest = edits;
      let found: number[] = [];
      nearWords.visit(folded, edits, (number) => {
        const word = words[number]!;
        if (word.charCodeAt(0) !== folded.charCodeAt(0)) return;
        const distance = letterEdits(folded, word, nearest);
        if (distance > nearest || isStopWord(word) || !isLikelySlip(folded, word, distance)) return;
        if (distance < nearest) found = [];
        nearest = distance;
        found.push(stemOf[number]!);
      });
      return [...new Set(found)].map((stem) => ({ stem, weight: misspeltWeight }));
    },
    synonyms: (stem) =>
      synonymsOf(stem)
        .map((other) => stemNumbers.get(other))
        .filter((number) => number !== undefined)
        .map((number) => ({ stem: number, weight: synonymWeight })),
    family(stem, asked) {
      const hasNoun = (noun: string) =>
        [`${noun}ion`, `${noun}ions`].some(
          (word) => word === asked || (!asked.startsWith(noun) && wordNumbers.has(word)),
        );
      return familyOf(stem).flatMap((one) => {
        const number = stemNumbers.get(one.stem);
        if (number === undefined || (one.nounStem !== null && !hasNoun(one.nounStem))) return [];
        return [{ stem: number, weight: familyWeight }];
      });
    },
  };
}

function* numbersOf(words: readonly string[]): Steps<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    numbers.set(word, number);
    if (number % wordsEach === 0) yield;
  }
  return numbers;
}
