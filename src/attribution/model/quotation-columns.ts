import type { Quotation, Reading } from '../../text/reading.ts';
import { bucket } from './buckets.ts';
import type { Segment } from './segments.ts';
import type { WordColumns } from './word-columns.ts';

/** Quotations as the features see them. */
export interface QuotationColumns {
  /** The quotation that the token stands in, or -1. */
  readonly at: Int32Array;
  /** The form of that quotation: length, first and last character, place in its paragraph; in one number, -1 outside. */
  readonly form: Int32Array;
  /** A look at the whole segment: has quotations, verbs of speech, is all quotation, and how the one before ended; in one number. */
  readonly segmentFlags: Int32Array;
  /** The segment's number from the beginning of the text, in buckets. */
  readonly place: Int32Array;
  /** Tokens `[first, end)` of each quotation. */
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
}

export function readQuotations(reading: Reading, words: WordColumns, segments: readonly Segment[]): QuotationColumns {
  const at = Int32Array.from(reading.tokens, (token) => token.quotation);
  const count = reading.quotations.length;
  const firstToken = new Int32Array(count).fill(-1);
  const endToken = new Int32Array(count).fill(-1);
  for (let i = 0; i < at.length; i++) {
    const quotation = at[i]!;
    if (quotation < 0) continue;
    if (firstToken[quotation]! < 0) firstToken[quotation] = i;
    endToken[quotation] = i + 1;
  }
  const form = new Int32Array(at.length).fill(-1);
  const segmentFlags = new Int32Array(at.length);
  const place = new Int32Array(at.length);
  let before = 0;
  segments.forEach(({ first, end }, number) => {
    for (let i = first; i < end; i++) {
      const quotation = at[i]!;
      if (quotation < 0) continue;
      const begins = i === first || at[i - 1] !== quotation;
      form[i] = begins
        ? formOf(
            reading.quotations[quotation]!,
            reading,
            words,
            firstToken[quotation]!,
            endToken[quotation]!,
            first,
            end,
          )
        : form[i - 1]!;
    }
    segmentFlags.fill(flagsOf(words, at, first, end) * 4 + before, first, end);
    place.fill(bucket(number), first, end);
    before = endingOf(reading, at, end);
  });
  return { at, form, segmentFlags, place, firstToken, endToken };
}

function formOf(
  quotation: Quotation,
  reading: Reading,
  words: WordColumns,
  first: number,
  end: number,
  segmentFirst: number,
  segmentEnd: number,
): number {
  let count = 0;
  for (let i = first; i < end; i++) count += words.isWord[i]!;
  const last = reading.text.charAt(quotation.inner.end - 1);
  const after = reading.text.charAt(quotation.end);
  const finish = last === ',' ? 1 : /[.?!…]/.test(last) ? 2 : /[.,]/.test(after) ? 3 : 0;
  const capital = words.isCapitalised[first + 1] ?? 0;
  const whole = (first === segmentFirst ? 1 : 0) + (end === segmentEnd ? 2 : 0);
  return (((bucket(count) * 4 + finish) * 2 + capital) * 4 + whole) * 2 + (quotation.closed ? 1 : 0);
}

function flagsOf(words: WordColumns, at: Int32Array, first: number, end: number): number {
  let speech = 0;
  let quoted = 0;
  for (let i = first; i < end; i++) {
    if (at[i]! >= 0) quoted++;
    else if (words.isSpeech[i] === 1) speech++;
  }
  const all = at[first]! >= 0 && at[first] === at[end - 1] ? 1 : 0;
  return (quoted > 0 ? 8 : 0) + Math.min(speech, 2) * 2 + all;
}

/** 0: the segment ends outside quotations; 1: with a closing mark; 2: within a quotation that goes on. */
function endingOf(reading: Reading, at: Int32Array, end: number): number {
  const quotation = at[end - 1]!;
  if (quotation < 0) return 0;
  return reading.quotations[quotation]!.closed ? 1 : 2;
}
