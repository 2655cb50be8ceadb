import type { Span } from '../../domain/span.ts';
import type { Rows } from './rows.ts';

/**
 * All statements of a corpus by number, as positions in the index: what ranking reads instead of the statements themselves.
 * Ranges are half-open.
 */
export interface StatementTable {
  /** Text → its first statement; one more entry for the end. */
  readonly textFirst: Int32Array;
  /** Statement → text. */
  readonly text: Int32Array;
  /** Statement → the stretch that covers its source, cue and content. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Statement → the same, out to the ends of the sentences. */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  /** Statement → its first segment; one more entry for the end. A segment is a stretch of content without a gap. */
  readonly segmentFirst: Int32Array;
  readonly segmentFrom: Int32Array;
  readonly segmentTo: Int32Array;
  /** Segment → the segment that says the same more fully, or itself. */
  readonly fuller: Int32Array;
  /** Segment → 1 where the words are quoted. */
  readonly quoted: Uint8Array;
  /** Statement → its speaker in `speakers`; -1 where nobody is named. */
  readonly speaker: Int32Array;
  readonly speakers: readonly string[];
  /** Speaker → statements. */
  readonly bySpeaker: Rows;
  /** Unit → statements that stand in it. */
  readonly byUnit: Rows;
  /** Statements with a known time, by their first day; those of which only the last day is known come first. */
  readonly byDay: Int32Array;
}

/** The positions of the words of one text, to find which of them a span covers. */
export interface WordPlaces {
  readonly starts: readonly number[];
  /** Position of the first word. */
  readonly first: number;
}

/** The positions that a span covers; empty where it covers no word. */
export function positionsIn(places: WordPlaces, span: Span): readonly [from: number, to: number] {
  return [places.first + lowerBound(places.starts, span.start), places.first + lowerBound(places.starts, span.end)];
}

/** Index of the first number that is not below `value`, in ascending numbers. */
export function lowerBound(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The unit that a position stands in. */
export const unitAt = (unitStart: Int32Array, position: number): number => lowerBound(unitStart, position + 1) - 1;
