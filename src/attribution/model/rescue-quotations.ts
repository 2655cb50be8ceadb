import type { Context } from './context.ts';
import type { FirstReading } from './cue-context.ts';
import { type Relation, shared, type TokenRange } from './relation.ts';
import type { RelationReader } from './relation-reader.ts';

/** Quotations of fewer words are as often names and scare quotes. */
const FEWEST_WORDS = 4;
/** A cue that nobody else found, but that a quotation waits for, may be this unlikely. */
const LEAST_CHANCE = 0.1;
/** A quotation is spoken for from this share on; a rescue must cover this share. */
const SPOKEN_FOR = 0.3;
const COVERED = 0.5;

/**
 * Reads the most likely cue near a quotation that no relation has as its content, even if it is too unlikely to count by
 * itself. Matches `“We have waited long enough to hear it.” That was the mayor's retort`; leaves alone `the “most wanted man in
 * town”`, whose paragraph has no cue near enough to likely.
 */
export function rescueQuotations(
  context: Context,
  first: FirstReading,
  reader: RelationReader,
  relations: readonly Relation[],
): Relation[] {
  const { quotations, words } = context;
  const inCue = new Uint8Array(words.length);
  const spoken = new Uint8Array(words.length);
  for (const { cue, content } of relations) {
    inCue.fill(1, cue.first, cue.end);
    for (const range of content) spoken.fill(1, range.first, range.end);
  }
  const rescued: Relation[] = [];
  quotations.firstToken.forEach((start, number) => {
    if (start < 0) return;
    const quotation: TokenRange = { first: start, end: quotations.endToken[number]! };
    const size = quotation.end - quotation.first;
    if (count(spoken, quotation) > SPOKEN_FOR * size || count(words.isWord, quotation) < FEWEST_WORDS) return;
    const segment = reader.segmentOf(start);
    let best = -1;
    let bestChance = LEAST_CHANCE;
    for (let i = segment.first; i < segment.end; i++) {
      const chance = first.chances[i * 4 + 3]!;
      if (chance > bestChance && quotations.at[i] !== number && inCue[i] === 0) {
        best = i;
        bestChance = chance;
      }
    }
    if (best < 0) return;
    const relation = reader.read({ first: best, end: best + 1, chance: bestChance }, 'model:rescued quotation');
    if (!relation.content.some((range) => shared(range, quotation) > COVERED * size)) return;
    inCue[best] = 1;
    rescued.push(relation);
  });
  return rescued;
}

function count(marks: Uint8Array, { first, end }: TokenRange): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += marks[i]!;
  return sum;
}
