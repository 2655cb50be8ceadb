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
  const { length } = tokens;
  const words = describeWords(reading, clusters);
  const pos = new Uint8Array(length);
  for (const { firstToken, endToken } of reading.sentences) tagger.tag(words, firstToken, endToken, pos);
  const numbers = (): Int32Array => new Int32Array(length);
  const flags = (): Uint8Array => new Uint8Array(length);
  const columns = {
    length,
    normal: numbers(),
    lemma: numbers(),
    suffix: numbers(),
    shape: numbers(),
    pos,
    coarse: numbers(),
    middle: numbers(),
    fine: numbers(),
    isWord: flags(),
    isCapitalised: flags(),
    isVerb: flags(),
    isSpeech: flags(),
    inQuotation: flags(),
    words,
  };
  for (let i = 0; i < length; i++) {
    const word = words[i]!;
    const tag = pos[i]!;
    columns.normal[i] = word.normal;
    columns.lemma[i] = word.lemma;
    columns.suffix[i] = word.suffix3;
    columns.shape[i] = word.shape;
    columns.coarse[i] = word.clusters.coarse;
    columns.middle[i] = word.clusters.middle;
    columns.fine[i] = word.clusters.fine;
    columns.isWord[i] = word.isWord ? 1 : 0;
    columns.isCapitalised[i] = word.isCapitalised ? 1 : 0;
    columns.isVerb[i] = IS_VERB[tag]!;
    columns.isSpeech[i] = word.isSpeech ? MAY_REPORT[tag]! : 0;
    columns.inQuotation[i] = tokens[i]!.quotation >= 0 ? 1 : 0;
  }
  return columns;
}

/** The word of each token; a word that comes again is described once. */
function describeWords({ tokens }: Reading, clusters: WordClusters): Word[] {
  const seen = new Map<string, Word>();
  return tokens.map(({ text }) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const word = describeWord(text, clusters);
    seen.set(text, word);
    return word;
  });
}
