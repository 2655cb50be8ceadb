import { best } from './best.ts';
import type { IndexData } from './index-data.ts';

/** A word of the query as the index looks for it. */
export interface SearchTerm {
  /** As the query has it. */
  readonly word: string;
  /** Stems that count as the word, each with its weight; the word's own has 1. Empty where the corpus has nothing near. */
  readonly stems: readonly { readonly stem: number; readonly weight: number }[];
  /** How telling the word is: BM25's inverse document frequency. */
  readonly idf: number;
  /** How often the query has the word. */
  readonly count: number;
}

/** A unit found, and which terms (a bit each, the first 30) stand in it. */
export interface RankedUnit {
  readonly unit: number;
  readonly score: number;
  readonly matched: number;
}

/** Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), their usual values. */
const k1 = 1.2;
const b = 0.75;

/** ln(1 + (N - n + 0.5) / (n + 0.5)): for a stem in `n` of `N` units. */
export const inverseFrequency = (units: number, n: number): number => Math.log(1 + (units - n + 0.5) / (n + 0.5));

/** Scores units by BM25. Keeps its working arrays from one question to the next. */
export function createRanker(data: IndexData): (terms: readonly SearchTerm[], limit: number) => RankedUnit[] {
  const units = data.unitLength.length;
  const scores = new Float32Array(units);
  const matched = new Int32Array(units);
  const touched = new Int32Array(units);
  const norm = lengthNorms(data.unitLength);

  return (terms, limit) => {
    let count = 0;
    for (const [index, term] of terms.slice(0, 30).entries()) {
      const bit = 1 << index;
      for (const { stem, weight } of term.stems) {
        const factor = weight * term.count * term.idf * (k1 + 1);
        const end = data.postingStart[stem + 1]!;
        for (let posting = data.postingStart[stem]!; posting < end; posting++) {
          const unit = data.postingUnit[posting]!;
          const frequency = data.postingCount[posting]!;
          if (matched[unit] === 0) touched[count++] = unit;
          matched[unit]! |= bit;
          scores[unit]! += (factor * frequency) / (frequency + norm[unit]!);
        }
      }
    }
    const found = touched.subarray(0, count);
    const ranked = best(found, (unit) => scores[unit]!, limit).map((unit) => ({
      unit,
      score: scores[unit]!,
      matched: matched[unit]!,
    }));
    for (const unit of found) {
      scores[unit] = 0;
      matched[unit] = 0;
    }
    return ranked;
  };
}

function lengthNorms(lengths: Int32Array): Float32Array {
  let sum = 0;
  for (const length of lengths) sum += length;
  const average = sum / lengths.length || 1;
  return Float32Array.from(lengths, (length) => k1 * (1 - b + (b * length) / average));
}
