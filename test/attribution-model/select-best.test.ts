import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/attribution/model/calibration.ts';
import { type Judged, selectBest } from '../../src/attribution/model/judge.ts';
import type { TokenRange } from '../../src/attribution/model/relation.ts';

const range = (first: number, end: number): TokenRange => ({ first, end });

const judged = (merit: number, cue: TokenRange, ...content: TokenRange[]): Judged => ({
  merit,
  candidate: {
    origin: 'model',
    ruled: null,
    relation: { cue, source: null, content, cueChance: 1, argumentChance: 1, contentOdds: 1, evidence: [] },
  },
});

describe('selectBest', () => {
  it('keeps the better of two with the same cue', () => {
    const worse = judged(0.6, range(3, 4), range(4, 9));
    const better = judged(0.8, range(3, 5), range(5, 20));
    expect(selectBest([worse, better])).toEqual([better]);
  });

  it('keeps the better of two that say the same words, whatever their cues', () => {
    const worse = judged(0.6, range(20, 21), range(0, 10));
    const better = judged(0.7, range(11, 12), range(0, 9));
    expect(selectBest([worse, better])).toEqual([better]);
  });

  it('keeps a statement within a statement', () => {
    const outer = judged(0.9, range(1, 2), range(2, 30));
    const inner = judged(0.7, range(5, 6), range(6, 14));
    expect(selectBest([inner, outer])).toEqual([outer, inner]);
  });

  it('leaves out what has too little merit, also where nothing else claims the words', () => {
    expect(selectBest([judged(0.1, range(3, 4), range(4, 9))])).toEqual([]);
  });

  it('lets a rejected candidate reject nobody', () => {
    const best = judged(0.9, range(3, 4), range(4, 10));
    const second = judged(0.8, range(3, 4), range(20, 40));
    const third = judged(0.5, range(18, 19), range(20, 40));
    expect(selectBest([best, second, third])).toEqual([best, third]);
  });
});

describe('calibrate', () => {
  const shares = Float64Array.of(0, 0.2, 1);

  it('goes in straight lines between the points', () => {
    expect(calibrate(shares, 0.25)).toBeCloseTo(0.1);
    expect(calibrate(shares, 0.5)).toBeCloseTo(0.2);
    expect(calibrate(shares, 0.75)).toBeCloseTo(0.6);
  });

  it('stays at the ends beyond them', () => {
    expect(calibrate(shares, -1)).toBe(0);
    expect(calibrate(shares, 2)).toBe(1);
  });
});
