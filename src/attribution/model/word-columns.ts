import type { Reading } from '../../text/reading.ts';
import { IS_VERB, MAY_REPORT } from './part-of-speech.ts';
import type { PosTagger } from './pos-tagger.ts';
import { describeWord, type Word } from './word.ts';
import type { WordClusters } from './word-clusters.ts';

/** The words of a reading in columns, a place for each token: what is known of a token from its sentence alone. */
export interface WordColumns {
  readonly length: number;
  readonly normal: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly pos: Uint8Array;
  readonly coarse: Int32Array;
  readonly middle: Int32Array;
  readonly fine: Int32Array;
  readonly isWord: Uint8Array;
  readonly isCapitalised: Uint8Array;
  readonly isVerb: Uint8Array;
  /** A verb of speech, or a noun of the same form. */
  readonly isSpeech: Uint8Array;
  readonly inQuotation: Uint8Array;
  readonly words: readonly Word[];
}

export function readWords(reading: Reading, tagger: PosTagger, clusters: WordClusters): WordColumns {
  const { tokens } = reading;
  const length = tokens.length;
  const seen = new Map<string, Word>();
  const words = tokens.map(({ text }) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const word = describeWord(text, clusters);
    seen.set(text, word);
    return word;
  });
  const pos = new Uint8Array(length);
  for (const { firstToken, endToken } of reading.sentences) tagger.tag(words, firstToken, endToken, pos);
  return {
    length,
    normal: Int32Array.from(words, (word) => word.normal),
    lemma: Int32Array.from(words, (word) => word.lemma),
    suffix: Int32Array.from(words, (word) => word.suffix3),
    shape: Int32Array.from(words, (word) => word.shape),
    pos,
    coarse: Int32Array.from(words, (word) => word.clusters.coarse),
    middle: Int32Array.from(words, (word) => word.clusters.middle),
    fine: Int32Array.from(words, (word) => word.clusters.fine),
    isWord: Uint8Array.from(words, (word) => Number(word.isWord)),
    isCapitalised: Uint8Array.from(words, (word) => Number(word.isCapitalised)),
    isVerb: pos.map((tag) => IS_VERB[tag]!),
    isSpeech: Uint8Array.from(words, (word, i) => (word.isSpeech ? MAY_REPORT[pos[i]!]! : 0)),
    inQuotation: Uint8Array.from(tokens, (token) => (token.quotation >= 0 ? 1 : 0)),
    words,
  };
}
