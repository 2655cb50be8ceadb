import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainTable } from '../../src/attribution/model/chain-table.ts';
import { hashFeature, keyOf } from '../../src/attribution/model/hash.ts';
import { SumCache } from '../../src/attribution/model/sum-cache.ts';
import { TagSums } from '../../src/attribution/model/tag-sums.ts';
import { packCell, WeightTable } from '../../src/attribution/model/weight-table.ts';

const MOST = 6;
/** A feature for each pair of small numbers, and a weight of its own. */
const pairs = Array.from({ length: MOST * MOST }, (_, k) => ({ a: Math.floor(k / MOST), b: k % MOST, weight: k + 1 }))
  .map((pair) => ({ ...pair, key: keyOf(hashFeature(1, pair.a, pair.b, 0)) }))
  .sort((x, y) => x.key - y.key);
const keys = Int32Array.from(pairs, ({ key }) => key);
const weightOf = (a: number, b: number): number => a * MOST + b + 1;
const asked = fc.array(fc.tuple(fc.nat(MOST - 1), fc.nat(MOST - 1)), { minLength: 1, maxLength: 60 });

describe('caches of sums', () => {
  it('give back what was put under both numbers or nothing, however few places there are', () => {
    const table = new ChainTable({
      labels: 2,
      scale: 1,
      keys,
      weights: [Int8Array.from(pairs, ({ weight }) => weight)],
    });
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 4 }), (questions, bits) => {
        const cache = new SumCache(table, bits);
        for (const [a, b] of questions) {
          const kept = cache.find(a, b);
          if (kept < 0) cache.open().put(1, a, b);
          const entry = kept >= 0 ? kept : cache.keep(a, b);
          expect(cache.sums[entry]).toBe(weightOf(a, b));
        }
      }),
    );
  });

  it('do the same for the sums of tags', () => {
    const table = new WeightTable({
      labels: 3,
      scale: 1,
      keys,
      starts: Int32Array.from({ length: keys.length + 1 }, (_, row) => row),
      cells: Int16Array.from(pairs, ({ weight }) => packCell(2, weight)),
    });
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 4 }), (questions, bits) => {
        const sums = new TagSums(table, bits);
        for (const [a, b] of questions) {
          const key = a * MOST + b;
          const kept = sums.find(key);
          if (kept < 0) sums.open().put(1, a, b);
          const entry = kept >= 0 ? kept : sums.keep(key);
          expect([...sums.sums.subarray(entry, entry + 3)]).toEqual([0, 0, weightOf(a, b)]);
        }
      }),
    );
  });
});
