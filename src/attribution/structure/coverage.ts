import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import { firstEndingAfter } from './tokens-in.ts';

/** Content that holds less of a quotation than this does not speak for it. */
const HOLDS = 0.3;

/** For each quotation of the reading, which attributions (by index) have it in their content. */
export function coverage(reading: Reading, attributions: readonly Attribution[]): number[][] {
  const covered: number[][] = reading.quotations.map(() => []);
  attributions.forEach(({ content }, a) => {
    for (const span of content) {
      for (let q = firstEndingAfter(reading.quotations, span.start); q < covered.length; q++) {
        const quotation = reading.quotations[q]!;
        if (quotation.start >= span.end) break;
        const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
        if (shared >= HOLDS * (quotation.end - quotation.start) && covered[q]!.at(-1) !== a) covered[q]!.push(a);
      }
    }
  });
  return covered;
}
