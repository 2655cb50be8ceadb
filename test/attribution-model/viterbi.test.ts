import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lattice, marginals, pathScore } from '../../src/attribution/model/crf.ts';
import { type Constraints, Viterbi } from '../../src/attribution/model/viterbi.ts';
import { allPaths, chainOf, numbers } from './support/chains.ts';

/** Label 1 begins a span that 2 goes on with, and may begin one only. */
const RULES: Constraints = { continues: [-1, -1, 1], once: 1 };
const FREE: Constraints = { continues: [-1, -1, -1], once: -1 };

const obeys = (path: Uint8Array): boolean =>
  path.filter((label) => label === 1).length <= 1 &&
  path.every((label, i) => label !== 2 || path[i - 1] === 1 || path[i - 1] === 2);

describe('viterbi', () => {
  it('finds the same best sequence as trying them all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.double({ min: -4, max: 4, noNaN: true })),
        (length, stream) => {
          const scores = numbers(stream, length * 3);
          const chain = chainOf(3, stream);
          for (const [constraints, allowed] of [
            [FREE, () => true],
            [RULES, obeys],
          ] as const) {
            const best = Math.max(
              ...allPaths(3, length)
                .filter(allowed)
                .map((path) => pathScore(chain, scores, path)),
            );
            const found = new Viterbi(chain, constraints).decode(scores, length);
            expect(allowed(found)).toBe(true);
            expect(pathScore(chain, scores, found)).toBeCloseTo(best, 9);
          }
        },
      ),
    );
  });

  it('gives an empty sequence its empty path', () => {
    expect(
      new Viterbi({ labels: 3, transitions: new Float64Array(12) }, FREE).decode(new Float64Array(0), 0),
    ).toHaveLength(0);
  });
});

describe('the sums over all sequences', () => {
  it('agree with adding them up one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.double({ min: -4, max: 4, noNaN: true })),
        (length, stream) => {
          const scores = numbers(stream, length * 3);
          const chain = chainOf(3, stream);
          const paths = allPaths(3, length);
          const total = paths.reduce((sum, path) => sum + Math.exp(pathScore(chain, scores, path)), 0);
          expect(new Lattice().run(chain, scores, length)).toBeCloseTo(Math.log(total), 8);
          const chances = marginals(chain, scores, length);
          for (let i = 0; i < length; i++) {
            for (let y = 0; y < 3; y++) {
              const through = paths
                .filter((path) => path[i] === y)
                .reduce((sum, path) => sum + Math.exp(pathScore(chain, scores, path)), 0);
              expect(chances[i * 3 + y]).toBeCloseTo(through / total, 8);
            }
          }
        },
      ),
    );
  });

  it('stay finite for scores that are far apart', () => {
    const chain = { labels: 2, transitions: new Float64Array(6) };
    const scores = Float64Array.from([300, -300, -300, 300, 0, 0]);
    expect([...marginals(chain, scores, 3)].every(Number.isFinite)).toBe(true);
    expect(new Lattice().run(chain, scores, 3)).toBeCloseTo(600 + Math.log(2), 6);
  });
});
