import { hashText } from './hash.ts';
import { lemma } from './lemma.ts';
import { SPEECH_FORMS } from './speech-verbs.ts';
import type { Clusters, WordClusters } from './word-clusters.ts';

/** What the features look at in a word, worked out once for each distinct word of a text. Names are hashes of strings. */
export interface Word {
  /** The word's number in its lexicon, from 1 on. */
  readonly id: number;
  /** The word itself, as it is written. */
  readonly surface: number;
  /** In lower case, digits as 0, all double quotation marks alike. */
  readonly normal: number;
  readonly lemma: number;
  /** The last one, two and three letters. */
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shape: number;
  readonly clusters: Clusters;
  /** Has a letter or a digit. */
  readonly isWord: boolean;
  readonly isCapitalised: boolean;
  /** A form of a verb of speech. */
  readonly isSpeech: boolean;
  readonly text: string;
}

const QUOTE = /^(?:["“”„«»]|''|``|‘‘|’’)$/;
const LONGEST = 64;

/** A word's text as the features and the word clusters know it. */
function normalise(text: string): string {
  if (QUOTE.test(text)) return '"';
  const lower = text.slice(0, LONGEST).toLowerCase().replaceAll('’', "'");
  return /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
}

export function describeWord(text: string, clusters: WordClusters, id = 0): Word {
  const normal = normalise(text);
  return {
    id,
    surface: hashText(text.slice(0, LONGEST)),
    normal: hashText(normal),
    lemma: hashText(lemma(normal)),
    suffix1: hashText(normal.slice(-1)),
    suffix2: hashText(normal.slice(-2)),
    suffix3: hashText(normal.slice(-3)),
    shape: hashText(shapeOf(text)),
    clusters: clusters.of(normal),
    isWord: /[\p{L}\p{N}]/u.test(text),
    isCapitalised: /^\p{Lu}/u.test(text) && normal !== 'i',
    isSpeech: SPEECH_FORMS.has(normal),
    text: normal,
  };
}

/** "McDonald" → "XxXx", "G-7" → "X-d". */
function shapeOf(text: string): string {
  if (text.length > 12) return 'long';
  return text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd');
}
