import type { IndexData } from './index-data.ts';
import type { RankedUnit, SearchTerm } from './rank-units.ts';

/** How far apart two words that are neighbours in the query may stand in the text: about a clause. */
const window = 4;
/**
 * What a pair adds, in units of its words' summed idf. The idea is the sequential dependence of Metzler and Croft (2005);
 * the figure was the best of .05–.3 on Cranfield and CACM.
 */
const pairWeight = 0.15;

/**
 * Orders units again by whether the query's neighbouring words stand close together in them, in order:
 * for `boundary layer`, a text about boundary layers comes before one about boundaries and layers.
 */
export function rankPairs(data: IndexData, terms: readonly SearchTerm[], units: readonly RankedUnit[]): RankedUnit[] {
  if (terms.length < 2) return [...units];
  const termOf = new Map<number, number>();
  for (const [index, { stems }] of terms.entries())
    for (const { stem } of stems) if (!termOf.has(stem)) termOf.set(stem, index);
  return units
    .map((found) => ({ ...found, score: found.score + pairScore(data, terms, termOf, found.unit) }))
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
}

function pairScore(
  data: IndexData,
  terms: readonly SearchTerm[],
  termOf: ReadonlyMap<number, number>,
  unit: number,
): number {
  const counts = new Map<number, number>();
  const lastSeen = new Map<number, number>();
  for (let at = data.unitStart[unit]!; at < data.unitStart[unit + 1]!; at++) {
    const term = termOf.get(data.stemOf[data.tokens[at]!]!);
    if (term === undefined) continue;
    const before = lastSeen.get(term - 1);
    if (before !== undefined && at - before <= window) counts.set(term, (counts.get(term) ?? 0) + 1);
    lastSeen.set(term, at);
  }
  let score = 0;
  for (const [term, count] of counts) {
    const idf = (terms[term]?.idf ?? 0) + (terms[term - 1]?.idf ?? 0);
    score += (pairWeight * idf * (count * 2.2)) / (count + 1.2);
  }
  return score;
}
