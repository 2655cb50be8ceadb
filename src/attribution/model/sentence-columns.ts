import type { Reading } from '../../text/reading.ts';
import { bucket } from './buckets.ts';
import { hashText } from './hash.ts';
import type { WordColumns } from './word-columns.ts';

/** Stands where there is no such word. */
const NONE = -1;
const COMMA = hashText(',');
const ACCORDING = hashText('according');

/** What the sentence around each token looks like: verbs, verbs of speech and marks to its left and right. */
export interface SentenceColumns {
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Number of verbs of speech outside quotations (to 2), quotations, "according", quotation at the beginning and all over, in one number. */
  readonly flags: Int32Array;
  /** Tokens of the nearest verbs to the left and right, or -1. */
  readonly verbLeft: Int32Array;
  readonly verbRight: Int32Array;
  /** Tokens of the nearest verbs of speech outside quotations, or -1. */
  readonly speechLeft: Int32Array;
  readonly speechRight: Int32Array;
  /** Distances to them, in buckets, or -1. */
  readonly speechLeftNear: Int32Array;
  readonly speechRightNear: Int32Array;
  /** The nearest marks (their words), and the word after the mark to the left. */
  readonly markLeft: Int32Array;
  readonly markRight: Int32Array;
  readonly afterMark: Int32Array;
  readonly verbsBefore: Uint8Array;
  readonly commasBefore: Uint8Array;
}

export function readSentences(reading: Reading, words: WordColumns): SentenceColumns {
  const column = (): Int32Array => new Int32Array(words.length).fill(NONE);
  const columns = {
    first: column(),
    end: column(),
    flags: column(),
    verbLeft: column(),
    verbRight: column(),
    speechLeft: column(),
    speechRight: column(),
    speechLeftNear: column(),
    speechRightNear: column(),
    markLeft: column(),
    markRight: column(),
    afterMark: column(),
    verbsBefore: new Uint8Array(words.length),
    commasBefore: new Uint8Array(words.length),
  };
  for (const { firstToken, endToken } of reading.sentences) {
    columns.first.fill(firstToken, firstToken, endToken);
    columns.end.fill(endToken, firstToken, endToken);
    columns.flags.fill(flagsOf(words, firstToken, endToken), firstToken, endToken);
    lookLeft(columns, words, firstToken, endToken);
    lookRight(columns, words, firstToken, endToken);
  }
  return columns;
}

function flagsOf(words: WordColumns, first: number, end: number): number {
  let speech = 0;
  let quoted = 0;
  let according = 0;
  for (let i = first; i < end; i++) {
    if (words.inQuotation[i] === 1) quoted++;
    else if (words.isSpeech[i] === 1) speech++;
    if (words.normal[i] === ACCORDING) according = 1;
  }
  const all = quoted === end - first ? 1 : 0;
  return Math.min(speech, 2) * 16 + (quoted > 0 ? 8 : 0) + according * 4 + words.inQuotation[first]! * 2 + all;
}

function lookLeft(columns: SentenceColumns, words: WordColumns, first: number, end: number): void {
  let verb = NONE;
  let speech = NONE;
  let mark = NONE;
  let after = NONE;
  let verbs = 0;
  let commas = 0;
  for (let i = first; i < end; i++) {
    columns.verbLeft[i] = verb;
    columns.speechLeft[i] = speech;
    columns.speechLeftNear[i] = speech < 0 ? NONE : bucket(i - speech);
    columns.markLeft[i] = mark;
    columns.afterMark[i] = after;
    columns.verbsBefore[i] = Math.min(verbs, 4);
    columns.commasBefore[i] = Math.min(commas, 4);
    if (words.isVerb[i] === 1) {
      verb = i;
      verbs++;
    }
    if (words.isSpeech[i] === 1 && words.inQuotation[i] === 0) speech = i;
    if (words.isWord[i] === 0) {
      mark = words.normal[i]!;
      if (mark === COMMA) commas++;
    } else if (i === first || words.isWord[i - 1] === 0) after = words.normal[i]!;
  }
}

function lookRight(columns: SentenceColumns, words: WordColumns, first: number, end: number): void {
  let verb = NONE;
  let speech = NONE;
  let mark = NONE;
  for (let i = end - 1; i >= first; i--) {
    columns.verbRight[i] = verb;
    columns.speechRight[i] = speech;
    columns.speechRightNear[i] = speech < 0 ? NONE : bucket(speech - i);
    columns.markRight[i] = mark;
    if (words.isVerb[i] === 1) verb = i;
    if (words.isSpeech[i] === 1 && words.inQuotation[i] === 0) speech = i;
    if (words.isWord[i] === 0) mark = words.normal[i]!;
  }
}
