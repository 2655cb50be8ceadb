import type { Reading } from '../../text/reading.ts';
import { Lexicon } from './lexicon.ts';
import { IS_VERB, MAY_REPORT } from './part-of-speech.ts';
import type { PosTagger } from './pos-tagger.ts';
import { SentenceTagger } from './sentence-tagger.ts';
import type { Word } from './word.ts';
import type { WordClusters } from './word-clusters.ts';

/** The words of a reading in columns, a place for each token: what is known of a token from its sentence alone. */
export interface WordColumns {
  readonly length: number;
  /** A number for the word with its part of speech, from 1 on, within 31 bits. Only readings of one `WordReader` share numbers. */
  readonly unit: Int32Array;
  readonly normal: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly pos: Uint8Array;
  /** The numbers of the three clusters below in one. */
  readonly clusters: Int32Array;
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

/** Bits of a unit that hold the part of speech. */
const TAG_BITS = 6;
/** Words that a reader can number, with room for the words of one more text. */
const MOST_NUMBERS = 1 << 24;

/** The number of the word of a unit. */
export const wordOfUnit = (unit: number): number => unit >> TAG_BITS;

/** Describes the words of readings and gives them their parts of speech. Remembers words, so that the next text is read faster. */
export class WordReader {
  readonly #lexicon: Lexicon;
  readonly #tagger: SentenceTagger;

  constructor(tagger: PosTagger, clusters: WordClusters) {
    this.#lexicon = new Lexicon(clusters);
    this.#tagger = new SentenceTagger(tagger);
  }

  /** Whether its numbers are nearly used up, so that another must take over. */
  get isExhausted(): boolean {
    return this.#lexicon.size >= MOST_NUMBERS;
  }

  read(reading: Reading): WordColumns {
    const { tokens } = reading;
    const { length } = tokens;
    const words: Word[] = new Array(length);
    for (let i = 0; i < length; i++) words[i] = this.#lexicon.wordOf(tokens[i]!.text);
    const pos = new Uint8Array(length);
    for (const { firstToken, endToken } of reading.sentences) this.#tagger.tag(words, firstToken, endToken, pos);
    const numbers = (): Int32Array => new Int32Array(length);
    const flags = (): Uint8Array => new Uint8Array(length);
    const columns = {
      length,
      unit: numbers(),
      normal: numbers(),
      lemma: numbers(),
      suffix: numbers(),
      shape: numbers(),
      pos,
      clusters: numbers(),
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
      columns.unit[i] = (word.id << TAG_BITS) | tag;
      columns.normal[i] = word.normal;
      columns.lemma[i] = word.lemma;
      columns.suffix[i] = word.suffix3;
      columns.shape[i] = word.shape;
      columns.clusters[i] = word.clusters.packed;
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
}
