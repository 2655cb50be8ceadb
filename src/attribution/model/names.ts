import type { Reading } from '../../text/reading.ts';
import { hashText } from './hash.ts';
import { NOT_A_NAME } from './part-of-speech.ts';
import type { WordColumns } from './word-columns.ts';

/** Lower-case words that may stand inside a name. */
const LINKS = new Set(['of', 'the', 'for', '&', 'de', 'von', 'van', 'al', 'bin', 'del', 'la'].map(hashText));
const DOT = hashText('.');

/** A run of capitalised words: most often a name. Tokens `[first, end)`. */
export interface Name {
  readonly first: number;
  readonly end: number;
  /** How often a name with the same last word came before in the text, and comes in all. */
  readonly order: number;
  readonly total: number;
  /** How often in the text such a name stands beside a verb of speech, outside quotations; to 3. */
  readonly speaks: number;
}

/** The name that each token stands in, or -1, and the names in order. */
export interface Names {
  readonly at: Int32Array;
  readonly list: readonly Name[];
}

export function findNames(reading: Reading, words: WordColumns): Names {
  const runs: { first: number; end: number }[] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const begins = words.isCapitalised[i] === 1 && !(i === sentence.firstToken && NOT_A_NAME[words.pos[i]!] === 1);
      const end = begins ? endOfName(words, i, sentence.endToken) : i + 1;
      if (begins) runs.push({ first: i, end });
      i = end;
    }
  }
  const totals = new Map<number, number>();
  const speaking = new Map<number, number>();
  const orders = runs.map(({ first, end }) => {
    const last = words.normal[end - 1]!;
    const order = totals.get(last) ?? 0;
    totals.set(last, order + 1);
    if (besideSpeech(reading, words, first, end)) speaking.set(last, (speaking.get(last) ?? 0) + 1);
    return order;
  });
  const at = new Int32Array(words.length).fill(-1);
  const list = runs.map(({ first, end }, number) => {
    at.fill(number, first, end);
    const last = words.normal[end - 1]!;
    const speaks = Math.min(speaking.get(last) ?? 0, 3);
    return { first, end, order: orders[number]!, total: totals.get(last) ?? 0, speaks };
  });
  return { at, list };
}

function endOfName(words: WordColumns, first: number, sentenceEnd: number): number {
  let end = first + 1;
  while (end < sentenceEnd && words.inQuotation[end] === words.inQuotation[first]) {
    const next = end + 1 < sentenceEnd && words.isCapitalised[end + 1] === 1;
    const word = words.normal[end]!;
    const abbreviates = word === DOT && words.words[end - 1]!.text.length <= 4;
    if (words.isCapitalised[end] === 1 || (next && (LINKS.has(word) || abbreviates))) end++;
    else break;
  }
  return end;
}

function besideSpeech(reading: Reading, words: WordColumns, first: number, end: number): boolean {
  if (words.inQuotation[first] === 1) return false;
  const sentence = reading.tokens[first]!.sentence;
  const speaks = (i: number): boolean => words.isSpeech[i] === 1 && reading.tokens[i]!.sentence === sentence;
  return speaks(first - 1) || speaks(end);
}
