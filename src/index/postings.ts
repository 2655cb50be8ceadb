import type { IndexData } from './index-data.ts';

type Postings = Pick<IndexData, 'unitLength' | 'postingStart' | 'postingUnit' | 'postingCount'>;

interface Row {
  readonly tokens: Int32Array;
  readonly unitStart: Int32Array;
  readonly stemOf: Int32Array;
  readonly stop: Uint8Array;
  readonly stems: number;
}

const largestCount = 255;

/** Turns the row of words around: for each stem, in which units it stands and how often. Two passes: count, then fill. */
export function buildPostings({ tokens, unitStart, stemOf, stop, stems }: Row): Postings {
  const units = unitStart.length - 1;
  const unitLength = new Int32Array(units);
  const postingStart = new Int32Array(stems + 1);
  const lastUnit = new Int32Array(stems).fill(-1);
  for (let unit = 0; unit < units; unit++) {
    for (let at = unitStart[unit]!; at < unitStart[unit + 1]!; at++) {
      const word = tokens[at]!;
      if (stop[word] === 0) unitLength[unit]!++;
      const stem = stemOf[word]!;
      if (lastUnit[stem] === unit) continue;
      lastUnit[stem] = unit;
      postingStart[stem + 1]!++;
    }
  }
  for (let stem = 0; stem < stems; stem++) postingStart[stem + 1]! += postingStart[stem]!;

  const total = postingStart[stems]!;
  const postingUnit = new Int32Array(total);
  const postingCount = new Uint8Array(total);
  const next = postingStart.slice();
  lastUnit.fill(-1);
  for (let unit = 0; unit < units; unit++) {
    for (let at = unitStart[unit]!; at < unitStart[unit + 1]!; at++) {
      const stem = stemOf[tokens[at]!]!;
      if (lastUnit[stem] !== unit) {
        lastUnit[stem] = unit;
        postingUnit[next[stem]!++] = unit;
      }
      const posting = next[stem]! - 1;
      if (postingCount[posting]! < largestCount) postingCount[posting]!++;
    }
  }
  return { unitLength, postingStart, postingUnit, postingCount };
}
