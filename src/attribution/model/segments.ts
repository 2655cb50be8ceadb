import type { Reading } from '../../text/reading.ts';

/** Longer paragraphs are cut, so that the work for one cue stays bounded. Tokens. */
const LONGEST_SEGMENT = 1_000;

/** Tokens `[first, end)` of one paragraph. */
export interface Segment {
  readonly first: number;
  readonly end: number;
}

/** The stretches that the models read at one time: paragraphs, cut between sentences (if need be within one) where they are very long. */
export function segmentsOf(reading: Reading): Segment[] {
  const segments: Segment[] = [];
  for (const paragraph of reading.paragraphs) {
    let first = paragraph.firstToken;
    for (let s = paragraph.firstSentence; s < paragraph.endSentence; s++) {
      const { firstToken, endToken } = reading.sentences[s]!;
      if (endToken - first > LONGEST_SEGMENT && firstToken > first) {
        segments.push({ first, end: firstToken });
        first = firstToken;
      }
      for (; endToken - first > LONGEST_SEGMENT; first += LONGEST_SEGMENT) {
        segments.push({ first, end: first + LONGEST_SEGMENT });
      }
    }
    if (paragraph.endToken > first) segments.push({ first, end: paragraph.endToken });
  }
  return segments;
}
