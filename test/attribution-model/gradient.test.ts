import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lattice, pathScore } from '../../src/attribution/model/crf.ts';
import { crfGradient } from '../../train/crf-gradient.ts';
import { chainOf, numbers } from './support/chains.ts';

const STEP = 1e-5;

describe('the gradient of a chain', () => {
  it('is the slope of the log likelihood, for every score and every transition', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.double({ min: -3, max: 3, noNaN: true })),
        (labels, stream) => {
          const gold = Uint8Array.from(labels);
          const scores = numbers(stream, gold.length * 3);
          const chain = chainOf(3, stream);
          const byScore = new Float64Array(scores.length);
          const byTransition = new Float64Array(chain.transitions.length);
          const likelihood = (): number =>
            pathScore(chain, scores, gold) - new Lattice().run(chain, scores, gold.length);
          expect(crfGradient(chain, scores, gold, new Lattice(), byScore, byTransition)).toBeCloseTo(likelihood(), 8);
          for (const [values, slopes] of [
            [scores, byScore],
            [chain.transitions, byTransition],
          ] as const) {
            for (let k = 0; k < values.length; k++) {
              const before = values[k]!;
              values[k] = before + STEP;
              const above = likelihood();
              values[k] = before - STEP;
              const below = likelihood();
              values[k] = before;
              expect(slopes[k]).toBeCloseTo((above - below) / (2 * STEP), 4);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
